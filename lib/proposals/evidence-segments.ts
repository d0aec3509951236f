import type { Evidence } from "@/lib/content/propose/proposal";

/** A stretch of a paragraph, and the fields for which it speaks; none for the rest of it. */
export type Segment = { text: string; from: number; fields: string[] };

/**
 * A paragraph cut where evidence begins or ends. The segments joined are the paragraph; a field stands with
 * every segment that lies within its evidence.
 *
 * @param paragraph from 1, as evidence counts them; what speaks of another, or reaches beyond the text, is cut off
 */
export function evidenceSegments(
  text: string,
  evidence: readonly Evidence[],
  paragraph: number,
): Segment[] {
  const spans = evidence.filter((one) => one.paragraph === paragraph && one.from < one.to);
  const cuts = new Set([0, text.length]);
  for (const { from, to } of spans) {
    cuts.add(within(text, from));
    cuts.add(within(text, to));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((from, place) => {
    const to = places[place + 1] ?? text.length;
    const over = spans.filter((span) => span.from <= from && to <= span.to);
    return { text: text.slice(from, to), from, fields: [...new Set(over.map((s) => s.field))] };
  });
}

function within(text: string, offset: number): number {
  return Math.min(Math.max(Math.trunc(offset), 0), text.length);
}
