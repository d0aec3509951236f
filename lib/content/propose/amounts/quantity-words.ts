import type { Word } from "@/lib/content/propose/text/word";
import { shownAmount } from "@/lib/content/shown";
import type { bounds } from "@/lib/content/slot";

export type Amount = { amount: number; unit: string; bound: (typeof bounds)[number] };

const numberWords =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const tens: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
};
const scales: ReadonlyMap<string, string> = new Map([
  ...["hundred", "thousand", "million", "billion", "trillion"].map((one) => [one, one] as const),
  ["bn", "billion"],
  ["m", "million"],
]);
const currencies: ReadonlyMap<string, string> = new Map([
  ["$", "US dollars"],
  ["€", "euros"],
  ["£", "pounds"],
  ["¥", "yen"],
]);

/** What stands before a number to say on which side of it the truth lies, the longest first. */
const boundsBefore: readonly [RegExp, Amount["bound"]][] = [
  [/(?:no fewer than|no less than|at least|not less than) $/, "at least"],
  [/(?:more than|over|above|in excess of) $/, "more than"],
  [
    /(?:no more than|at most|up to|as many as|as much as|fewer than|less than|under|a maximum of) $/,
    "at most",
  ],
  [
    /(?:about|around|roughly|approximately|nearly|almost|some|an estimated|estimated|close to|circa) $/,
    "about",
  ],
];

/** The words of a sentence with each counted or measured amount as one word, in figures with its unit. */
export function quantityWords(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const found = word.date || word.mention ? null : amountAt(words, i);
    if (!found) {
      out.push(word);
      continue;
    }
    const end = words[i + found.length - 1] ?? word;
    const { amount, unit } = found.amount;
    const text = `${shownAmount(amount)}${unit === "%" ? "" : " "}${unit}`;
    out.push({
      ...word,
      text,
      lower: text.toLowerCase(),
      to: end.to,
      tag: "number",
      form: null,
      amount: found.amount,
    });
    i += found.length - 1;
  }
  return out;
}

function amountAt(words: readonly Word[], i: number): { length: number; amount: Amount } | null {
  const currency = currencies.get(words[i]?.lower ?? "");
  const at = currency ? i + 1 : i;
  const number = numberIn(words[at]);
  if (number === null || isPart(words, at)) return null;
  const scaled = scales.get(words[at + 1]?.lower ?? "");
  const after = at + (scaled ? 2 : 1);
  const unit = currency ? { text: currency, length: 0 } : unitAt(words, after);
  const isFew = !currency && !scaled && number < 3 && unit?.text !== "%";
  if (!unit || isFew) return null;
  const named = scaled ? `${scaled} ${unit.text}` : unit.text;
  const bound = boundBefore(words.slice(0, i));
  return { length: after + unit.length - i, amount: { amount: number, unit: named, bound } };
}

function numberIn(word: Word | undefined): number | null {
  if (!word) return null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word.lower))
    return Number(word.lower.replaceAll(",", ""));
  const at = numberWords.indexOf(word.lower);
  return at >= 0 ? at : (tens[word.lower] ?? null);
}

/** "3 of", "Article 5", "1990s": a number that counts nothing. */
function isPart(words: readonly Word[], at: number): boolean {
  return (
    /^\p{Lu}/u.test(words[at - 1]?.text ?? "") &&
    words[at - 1]?.tag === "name" &&
    !words[at - 1]?.mention
  );
}

const noUnit = /^(?:sides|parties|hand|time|times|former|latter|other|others)$/;

/** "soldiers", "armoured vehicles", "per cent": the noun that is counted, with at most one adjective before it. */
function unitAt(words: readonly Word[], at: number): { text: string; length: number } | null {
  const [first, second] = [words[at], words[at + 1]];
  if (!first) return null;
  if (first.lower === "%" || first.lower === "percent") return { text: "%", length: 1 };
  if (first.lower === "per" && second?.lower === "cent") return { text: "%", length: 2 };
  if (first.tag === "noun" && !noUnit.test(first.lower)) return { text: first.lower, length: 1 };
  if (first.tag === "adjective" && !first.mention && second?.tag === "noun")
    return { text: `${first.lower} ${second.lower}`, length: 2 };
  return null;
}

function boundBefore(words: readonly Word[]): Amount["bound"] {
  const before = `${words
    .slice(-4)
    .map(({ lower }) => lower)
    .join(" ")} `;
  return boundsBefore.find(([pattern]) => pattern.test(before))?.[1] ?? "exact";
}
