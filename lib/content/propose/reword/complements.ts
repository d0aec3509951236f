import type { Word } from "@/lib/content/propose/text/word";

/** Where and when something is so: what may be left out, and the rest stays whole. The others say of whom, what or how. */
const circumstance =
  /^(?:in|at|on|during|since|after|before|following|amid|within|throughout|under|near|across|inside|outside)$/;

/** What says nothing without what it is in, on or under. */
const waiting: Readonly<Record<string, RegExp>> = {
  in: /^(?:interests?|roles?|part|parts|increase|decrease|decline|rise|fall|drop|changes?|growth|confidence|trust|faith|stakes?|shares?|investments?|participation|involvement|presence|success|experience|differences?|progress|place|reduction|improvement|engagement|lead)$/,
  on: /^(?:consensus|agreements?|accords?|deals?|focus|stances?|positions?|dependence|reliance|emphasis|attacks?|bans?|limits?|restrictions?|impact|effects?|influence|pressure|sanctions|talks|negotiations|decisions?|laws?|tax|views?|debate|votes?|information|data|research|cooperation|consultations|matters|tariffs|claims?|war|clarity|uncertainty|assault|hold|grip)$/,
  at: /^(?:attempts?|aim|hints?|look|anger)$/,
  under: /^(?:way)$/,
  after: /^(?:years?|months?|weeks?|days?|soon|shortly)$/,
  before: /^(?:years?|months?|weeks?|days?)$/,
  within: /^(?:role|place|consensus)$/,
  across: /^(?:\w+ship)$/,
};

/** What tells which of many, or how much: without what limits it, more would be said. */
const limited =
  /^(?:first|second|third|last|only|sole|same|such|next|least|most|all|every|any|no|\w{3,}est)$/;

/** Whether a preposition among words opens something that the words before it do not need. */
export function isCircumstance(words: readonly Word[], i: number): boolean {
  const preposition = words[i]?.lower ?? "";
  const head = words[i - 1];
  if (!head || !circumstance.test(preposition)) return false;
  const thing = nounPhraseBefore(words, i);
  const isLimited = thing.some(({ lower, amount }) => limited.test(lower) || amount);
  return !isLimited && !waiting[preposition]?.test(head.lower);
}

/** The words of the thing that ends before a place, back to its article, with "one of" before it. */
function nounPhraseBefore(words: readonly Word[], end: number): readonly Word[] {
  const isInside = ({ tag, lower }: Word) =>
    lower === "of" || !["verb", "auxiliary", "modal", "mark", "preposition", "to"].includes(tag);
  const start = words.slice(0, end).findLastIndex((word) => !isInside(word)) + 1;
  return words.slice(start, end);
}

/** What a thing holds only under or against: it is told along, or nothing is. */
export const bounding =
  /^(?:if|unless|until|once|when|whenever|provided|despite|although|though|while|whereas|without|except|only)$/;

/** Whether "not only" has lost its "but also". */
export function losesBut(cut: readonly Word[], whole: readonly Word[]): boolean {
  const isHalf = (words: readonly Word[]) =>
    words.some(
      ({ tag }, i) =>
        tag === "not" && /^(?:only|just|merely|simply)$/.test(words[i + 1]?.lower ?? ""),
    );
  const has = (words: readonly Word[], one: string) => words.some(({ lower }) => lower === one);
  return has(whole, "but") && !has(cut, "but") && isHalf(cut);
}
