import type { Block } from "@/lib/content/ingest/reading";

/** In the order in which they hold: what permits goes before what reserves. */
const licences: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /\bCC[ -](?<terms>BY(?:-(?:NC|ND|SA))*|0)(?:[ -](?<version>\d\.\d))?\b/,
    ({ groups }) => named(groups),
  ],
  [
    /\bcreative commons (?<terms>attribution(?:[- ](?:share-?alike|non-?commercial|no-?deriv\w*))*)(?: (?<version>\d\.\d))?/i,
    ({ groups }) =>
      `CC ${shortTerms(groups?.terms ?? "")}${groups?.version ? ` ${groups.version}` : ""}`,
  ],
  [/\bpublic domain\b/i, () => "Public domain"],
  [/\bopen government licen[cs]e\b/i, () => "Open Government Licence"],
  [
    /\ball rights reserved\b|©|^copyright\b|\breproduction only with permission\b/i,
    () => "All rights reserved",
  ],
];

/** The licence that a document's furniture states; or undefined. A sentence about rights in its text is none. */
export function licenceIn(blocks: readonly Block[]): string | undefined {
  const lines = blocks.filter(isOfRights).map(({ text }) => text);
  for (const [pattern, name] of licences) {
    for (const line of lines) {
      const found = pattern.exec(line);
      if (found) return name(found);
    }
  }
  return undefined;
}

/** Who took a picture holds rights in the picture only. */
function isOfRights({ leftOut }: Block): boolean {
  return leftOut !== null && leftOut !== "caption" && leftOut !== "repeated";
}

function named(groups: Record<string, string> | undefined): string {
  return ["CC", groups?.terms, groups?.version].filter((part) => part !== undefined).join(" ");
}

function shortTerms(words: string): string {
  const short = words
    .toLowerCase()
    .replace("attribution", "BY")
    .replace(/[- ]share-?alike/, "-SA")
    .replace(/[- ]non-?commercial/, "-NC")
    .replace(/[- ]no-?deriv\w*/, "-ND");
  return short;
}
