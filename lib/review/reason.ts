import type { Answer } from "@/lib/content/item";
import { foldAnswer } from "@/lib/quiz/fold-answer";

/** Stands where the answer stood, as in a statement with a gap. */
const GAP = "_____";

/**
 * Why a statement is so, to be read before it is asked again: without its answer. Null where it would
 * still give that away, as inside another word or by a year alone.
 */
export function reasonWithout(answer: Answer, why: string): string | null {
  const forms = formsOf(answer).toSorted((a, b) => b.length - a.length);
  const gapped = forms.reduce((text, form) => text.replace(wholeWord(form), GAP), why);
  const left = foldAnswer(gapped);
  const isGivenAway = forms.map(foldAnswer).some((form) => form !== "" && left.includes(form));
  return isGivenAway ? null : gapped;
}

function formsOf(answer: Answer): string[] {
  switch (answer.type) {
    case "entity":
    case "text":
      return [answer.shown, ...answer.accepted];
    case "quantity":
      return [answer.shown, String(answer.amount)];
    case "date":
      return [answer.shown, answer.date.slice(0, 4)];
    case "kind":
      return [answer.shown];
  }
}

function wholeWord(form: string): RegExp {
  const plain = form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, "giu");
}
