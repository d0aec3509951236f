import { wordsOf } from "@/lib/content/fold";

type Stated = { id: string; statement: string };

/** Facts by how many words of their statements are a statement's too, the likest first. */
export function likestFacts<T extends Stated>(
  facts: readonly T[],
  statement: string,
  most: number,
): T[] {
  const own = new Set(wordsOf(statement));
  const shares = facts.map((fact) => {
    const words = new Set(wordsOf(fact.statement));
    const both = [...words].filter((word) => own.has(word)).length;
    return { fact, share: both / Math.max(words.size, own.size, 1) };
  });
  return shares
    .toSorted((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ fact }) => fact);
}
