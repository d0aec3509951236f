import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import type { OpenItem } from "@/lib/content/item";
import type { Source } from "@/lib/content/source";
import type { FormerWording, Relearning } from "@/lib/relearning/relearning";
import type { Memory } from "@/lib/review/memory";

/** One way of asking a card, as a review shows it; why stands with the fact. */
export type AskedItem = Pick<OpenItem, "id" | "family" | "stem" | "answer">;

/** All that the browser needs to ask a card and to answer why, without the network. */
export type CardFace = {
  cardId: string;
  meaningRevision: number;
  /** Null for a card that the learner made. */
  about: About | null;
  items: AskedItem[];
  /** As of the start of the session; null while the card is new. */
  memory: Memory | null;
};

/** The fact that a course's card asks, and where that stands. */
export type About = {
  fact: Pick<
    CompiledFact,
    "id" | "frame" | "statement" | "why" | "kind" | "kindReason" | "holders" | "sourceNote"
  > & { asOf: string };
  sources: Source[];
  /** What was learned in place of what the fact says now; null where nothing was. */
  former: Former | null;
};

/** What a learner learned that is no longer so, and why. */
export type Former = Pick<Relearning, "why"> & FormerWording;
