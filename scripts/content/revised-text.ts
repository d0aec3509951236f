import { fingerprint } from "@/lib/server/fingerprint";

/**
 * The paragraphs of a newer text, in order: its lines, or what stands between blank lines; whichever
 * finds more of the prints that the older text had.
 */
export function paragraphsOfNewer(text: string, prints: readonly string[]): string[] {
  const known = new Set(prints);
  const found = (parts: readonly string[]) =>
    parts.filter((part) => known.has(fingerprint(part))).length;
  const lines = partsOf(text, /\r?\n/);
  const runs = partsOf(text, /\r?\n[^\S\n]*\r?\n/);
  return found(runs) > found(lines) ? runs : lines;
}

function partsOf(text: string, boundary: RegExp): string[] {
  return text
    .split(boundary)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
