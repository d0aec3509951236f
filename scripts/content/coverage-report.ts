import type { Course, SourceDocument } from "@/lib/content/course";
import { coverageOf, isAccountedFor, type ParagraphCoverage } from "@/lib/content/coverage";

/** Each paragraph of the held documents with its facts or the reason why there is none, and the share accounted for. */
export function coverageReport(course: Course, documents: readonly SourceDocument[]) {
  const held = documents.filter(({ prints }) => prints.length > 0);
  const read = held.map((document) => ({ document, paragraphs: coverageOf(course, document) }));
  const all = read.flatMap(({ paragraphs }) => paragraphs);
  const sections = read.map(({ document, paragraphs }) =>
    [`# ${document.id}: ${share(paragraphs)}`, ...paragraphs.map(line)].join("\n"),
  );
  return {
    text: [...sections, `all: ${share(all)}`].join("\n\n"),
    isWhole: all.every(isAccountedFor),
  };
}

function line(coverage: ParagraphCoverage): string {
  const { paragraph, facts, without } = coverage;
  if (facts.length > 0)
    return `¶${paragraph} ${counted(facts.length, "fact")}: ${facts.join(", ")}`;
  return without
    ? `¶${paragraph} ${without.reason}: ${without.note}`
    : `¶${paragraph} not accounted for`;
}

function share(paragraphs: readonly ParagraphCoverage[]): string {
  const accounted = paragraphs.filter(isAccountedFor).length;
  const percent = (100 * accounted) / Math.max(paragraphs.length, 1);
  return `${accounted} of ${counted(paragraphs.length, "paragraph")} accounted for (${percent.toFixed(1)} %)`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
