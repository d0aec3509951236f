import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Entry, EntryBody, EntrySort } from "@/lib/content/entry";
import { modulesIn } from "@/scripts/content/read-course";

const folder = "tests/fixtures/course";

type Body = EntryBody & { id?: string; fact?: string };

/** The entries of the course of invented states, in the order of their files. */
export function fixtureEntries(): Entry[] {
  const modules = modulesIn(folder).flatMap((moduleId) => [
    ...entriesIn(`modules/${moduleId}/module.yaml`, "MODULE", moduleId),
    ...entriesIn(`modules/${moduleId}/facts.yaml`, "FACT", moduleId),
    ...entriesIn(`modules/${moduleId}/groups.yaml`, "GROUP", moduleId),
    ...entriesIn(`modules/${moduleId}/readings.yaml`, "READING", moduleId),
  ]);
  return [
    ...entriesIn("course.yaml", "HEAD", null),
    ...entriesIn("documents.yaml", "DOCUMENT", null),
    ...entriesIn("entities.yaml", "ENTITY", null),
    ...entriesIn("topics.yaml", "TOPIC", null),
    ...entriesIn("forecasts.yaml", "FORECAST", null),
    ...entriesIn("comparisons.yaml", "COMPARISON", null),
    ...modules,
  ];
}

function entriesIn(path: string, sort: EntrySort, moduleId: string | null): Entry[] {
  const read: Body | Body[] = parse(readFileSync(join(folder, path), "utf8"));
  return [read].flat().map((body) => ({ sort, id: body.id ?? body.fact ?? "", moduleId, body }));
}
