import type { Course } from "@/lib/content/course";
import type { Problem } from "@/lib/content/problem";
import { entryProblem, factProblem } from "./check";

const noise =
  /\{\{|<\/?[a-z]+[ >]|&(?:nbsp|amp|quot|lt|gt);|https?:\/\/|\b(?:cookies?|subscribe|newsletter|sign up|log in|click here|read more|leave a reply|sponsored content|all rights reserved|free articles? left|skip to (?:main )?content|share this|follow us|icon|advertisement)\b/i;

/** No page furniture in anything that a learner reads. Of some facts: in what these say. */
export function webNoise(course: Course, facts = course.facts): Problem[] {
  const entries = facts === course.facts ? entryTexts(course) : [];
  return [
    ...facts.flatMap((fact) =>
      stringsIn(fact).flatMap((text) => {
        const found = finding(text);
        return found ? [factProblem(fact, "statement", found)] : [];
      }),
    ),
    ...entries.flatMap(({ entry, texts }) =>
      texts.flatMap((text) => {
        const found = finding(text);
        return found ? [entryProblem(entry, "text", found)] : [];
      }),
    ),
  ];
}

function finding(text: string) {
  const [found] = noise.exec(text) ?? [];
  const message = `"${found}" is left over from a web page.`;
  return found === undefined ? null : { rule: "web-noise", hard: true, message };
}

function entryTexts({ entities, topics, modules, forecasts, comparisons }: Course) {
  return [
    ...entities.map((entry) => ({ entry, texts: [entry.name, entry.gloss, ...entry.aliases] })),
    ...topics.map((entry) => ({ entry, texts: [entry.title, entry.summary] })),
    ...[...modules, ...comparisons].map((entry) => ({ entry, texts: stringsIn(entry) })),
    ...forecasts.map((entry) => ({ entry: { id: entry.fact }, texts: stringsIn(entry) })),
  ];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
