import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import type { Item } from "@/lib/content/item";
import type { Source } from "@/lib/content/source";
import type { Memory } from "@/lib/review/memory";

/** All that the browser needs to ask a card and to answer why, without the network. */
export type CardFace = {
  cardId: string;
  fact: Pick<
    CompiledFact,
    "statement" | "why" | "kind" | "kindReason" | "holders" | "sourceNote"
  > & {
    asOf: string;
    meaningRevision: number;
  };
  sources: Source[];
  items: Item[];
  /** As of the start of the session; null while the card is new. */
  memory: Memory | null;
};
