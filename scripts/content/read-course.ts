import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { comparisonsSchema } from "@/lib/content/comparison";
import {
  type Course,
  courseSchema,
  documentSchema,
  entitySchema,
  factsSchema,
  moduleSchema,
  readingsSchema,
  topicSchema,
} from "@/lib/content/course";
import { forecastsSchema } from "@/lib/content/forecast-entry";
import { groupsSchema } from "@/lib/content/group";
import type { Problem } from "@/lib/content/problem";
import { readYaml } from "./read-yaml";

/** Either a whole course, or everything that keeps its files from being one. */
export type ReadCourse =
  | { course: Course; problems: [] }
  | { course: null; problems: [Problem, ...Problem[]] };

/** Reads a course from its folder of YAML files. All problems of all files are collected. */
export function readCourse(folder: string): ReadCourse {
  const problems: Problem[] = [];
  const read = <T>(path: string, schema: z.ZodType<T>): T | undefined => {
    const file = readYaml(join(folder, path), schema);
    problems.push(...file.problems);
    return file.value;
  };
  /** Of a file that a course may do without. */
  const readIfThere = <T>(path: string, schema: z.ZodType<T[]>): T[] =>
    existsSync(join(folder, path)) ? (read(path, schema) ?? []) : [];
  const head = read("course.yaml", courseSchema);
  const documents = read("documents.yaml", z.array(documentSchema)) ?? [];
  const entities = read("entities.yaml", z.array(entitySchema)) ?? [];
  const topics = read("topics.yaml", z.array(topicSchema)) ?? [];
  const slugs = modulesIn(folder);
  const modules = slugs.flatMap((slug) => read(`modules/${slug}/module.yaml`, moduleSchema) ?? []);
  const facts = slugs.flatMap((slug) => read(`modules/${slug}/facts.yaml`, factsSchema) ?? []);
  const groups = slugs.flatMap((slug) => readIfThere(`modules/${slug}/groups.yaml`, groupsSchema));
  const readings = slugs.flatMap((slug) =>
    readIfThere(`modules/${slug}/readings.yaml`, readingsSchema),
  );
  const forecasts = readIfThere("forecasts.yaml", forecastsSchema);
  const comparisons = readIfThere("comparisons.yaml", comparisonsSchema);
  const [first, ...more] = problems;
  if (first) return { course: null, problems: [first, ...more] };
  if (!head) throw new Error(`${folder} was read without a problem and without a course.`);
  return {
    course: {
      ...{ head, documents, entities, topics, modules, facts, groups, readings },
      ...{ forecasts, comparisons },
    },
    problems: [],
  };
}

/** The folders of the course's modules, sorted. */
export function modulesIn(folder: string): string[] {
  const modules = join(folder, "modules");
  if (!existsSync(modules)) return [];
  return readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
