import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import type { Source } from "@/lib/content/source";

/** A fact with the documents in which it stands, and whether the learner may open its page. */
export type SourcedFact = { fact: CompiledFact; sources: readonly Source[]; isVisible: boolean };

/** The facts that parts of an answer rest on, by their ids. */
export type SourcedFacts = ReadonlyMap<string, SourcedFact>;
