import type { Entity } from "@/lib/content/course";

/**
 * Where a text names entities, in its order, the longest name first where two overlap. Written apart from the
 * gate's own reading of names on purpose: what finds a fault must not be what made it.
 */
export type NameSpan = { id: string; start: number; end: number };

type Name = { id: string; name: string };

const namesByCourse = new WeakMap<readonly Entity[], Name[]>();

export function nameSpans(text: string, entities: readonly Entity[]): NameSpan[] {
  const taken: NameSpan[] = [];
  for (const { id, name } of sortedNames(entities)) {
    for (const start of placesOf(name, text)) {
      const span = { id, start, end: start + name.length };
      if (!taken.some((other) => span.start < other.end && other.start < span.end)) {
        taken.push(span);
      }
    }
  }
  return taken.toSorted((a, b) => a.start - b.start);
}

/** The text with every naming of one entity put in other words. */
export function renamed(
  text: string,
  entities: readonly Entity[],
  { from, to }: { from: string; to: string },
): string {
  return nameSpans(text, entities)
    .filter(({ id }) => id === from)
    .toReversed()
    .reduce((said, { start, end }) => said.slice(0, start) + to + said.slice(end), text);
}

/** The text with a change made only where it names nobody: "2019" in "Laros 2019" is part of a name. */
export function outsideNames(
  text: string,
  entities: readonly Entity[],
  change: (part: string) => string,
): string {
  const spans = nameSpans(text, entities);
  const parts = spans.map(
    ({ start, end }, index) =>
      change(text.slice(spans[index - 1]?.end ?? 0, start)) + text.slice(start, end),
  );
  return parts.join("") + change(text.slice(spans.at(-1)?.end ?? 0));
}

function sortedNames(entities: readonly Entity[]): Name[] {
  const known = namesByCourse.get(entities);
  if (known) return known;
  const names = entities
    .flatMap(({ id, name, aliases }) => [name, ...aliases].map((each) => ({ id, name: each })))
    .filter(({ name }) => name.length > 1)
    .toSorted((a, b) => b.name.length - a.name.length);
  namesByCourse.set(entities, names);
  return names;
}

function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + name.length] ?? " ";
    if (!isWordPart(before) && !isWordPart(after)) places.push(at);
  }
  return places;
}

function isWordPart(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
