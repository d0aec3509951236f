import type { Override } from "@/lib/content/attribution";
import type { Fact } from "@/lib/content/fact";
import type { Item } from "@/lib/content/item";

/** How a person has an item otherwise than it is compiled, if anyone does. */
export function overrideOf(fact: Fact, itemId: string): Override | undefined {
  return fact.overrides?.[itemId.slice(fact.id.length + 1)];
}

/** The items of a fact as its overrides have them: without those that are dropped, in the words given. */
export function overridden(fact: Fact, items: readonly Item[]): Item[] {
  return items.flatMap((item) => {
    const { dropped, stem = item.stem } = overrideOf(fact, item.id) ?? {};
    return dropped ? [] : [{ ...item, stem }];
  });
}
