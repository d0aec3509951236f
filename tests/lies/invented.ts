import type { ModelFact } from "@/lib/content/propose/model/answer-schema";

/** The answer with words for which the paragraph gives no ground: each nearly what stands there. */
export function inventions(answer: ModelFact, paragraphs: number): ModelFact[] {
  const { quote, statement, slots } = answer;
  const words = quote.split(" ");
  const middle = Math.floor(words.length / 2);
  const spoilt = [
    words.with(middle, "certainly").join(" "),
    [...words.slice(0, middle), "…", ...words.slice(middle + 1)].join(" "),
    words.toReversed().join(" "),
    `${quote} `.repeat(2).trim(),
    statement === quote ? `${statement} So it is.` : statement,
  ];
  return [
    ...spoilt.map((other) => ({ ...answer, quote: other })),
    { ...answer, paragraph: paragraphs + 1 },
    ...slots.slice(0, 1).map((slot) => ({
      ...answer,
      slots: [{ ...slot, quote: `${slot.quote} indeed so` }, ...slots.slice(1)],
    })),
  ].filter((other) => other.quote !== quote || other !== answer);
}
