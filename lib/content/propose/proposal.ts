import type { z } from "zod";
import type { Entity, Genre } from "@/lib/content/course";
import type { factSchema } from "@/lib/content/fact";
import type { Dated } from "@/lib/content/partial-date";

/** What a person gives when a proposal becomes a fact, and what only grows with the fact. */
type Given =
  | "id"
  | "topics"
  | "why"
  | "provenance"
  | "salience"
  | "asks"
  | "notes"
  | "meaningRevision"
  | "supersedes"
  | "contradicts"
  | "sourceNote"
  | "passages";

type LessGiven<Frame> = Frame extends unknown ? Omit<Frame, Given> : never;

/** A paragraph of the cleaned body, counted from 1. */
export type ProposedPassage = { document: string; paragraph: number };

/** A fact as it is put to a person, in the form in which the fact's schema takes it. */
export type ProposedFact = LessGiven<z.input<typeof factSchema>> & { passages: ProposedPassage[] };

/**
 * The words of the text that speak for one field of the fact. `from` and `to` are UTF-16 offsets into the paragraph, the end
 * exclusive; `paragraph` counts from 1.
 */
export type Evidence = { paragraph: number; from: number; to: number; field: string };

export const doubtCodes = [
  /** The year or the month is not stated where the date stands. */
  "date-inferred",
  /** Who is meant by a pronoun or a description. */
  "pronoun",
  /** A surname or a description that fits two. */
  "two-fit",
  /** An entity that the course has not. */
  "new-entity",
  /** Who did what to whom is not certain: a passive without an agent, a long sentence. */
  "direction",
  /** Whether it is affirmed or denied. */
  "polarity",
  /** Two kinds fit. */
  "kind",
  /** Who says it is not named where it is said. */
  "holder",
  /** The number or its unit may belong to something else. */
  "amount",
  /** The words stay near those of the text. */
  "wording",
  /** The sentence says more than one thing, and only a part is proposed. */
  "part-only",
] as const;

export type DoubtCode = (typeof doubtCodes)[number];

/** What a person should look at first; `field` is null where it is the whole. */
export type Doubt = { code: DoubtCode; field: string | null };

/** One fact that a text may hold, for a person to accept, change or reject. */
export type Proposal = {
  fact: ProposedFact;
  /** What it names and the course has not. */
  entities: Entity[];
  paragraphs: number[];
  evidence: Evidence[];
  doubts: Doubt[];
};

/** The document that a proposal is drawn from. `outlet` and `author` are ids of entities. */
export type ProposableDocument = {
  id: string;
  outlet: string;
  author: string | null;
  published: Dated;
  language: string;
  genre: Genre;
};

/** A document's cleaned paragraphs, in order, and the entities that its course knows. */
export type ProposableText = {
  document: ProposableDocument;
  paragraphs: readonly string[];
  known: readonly Entity[];
};
