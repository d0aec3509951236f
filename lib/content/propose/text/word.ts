import type { Dated } from "@/lib/content/partial-date";
import type { Amount } from "@/lib/content/propose/amounts/quantity-words";
import type { Mention } from "@/lib/content/propose/names/mention";

/** What a word does in its sentence. */
export type Tag =
  | "noun"
  | "name"
  | "pronoun"
  | "possessive"
  | "determiner"
  | "adjective"
  | "adverb"
  | "number"
  | "preposition"
  | "conjunction"
  | "subordinator"
  | "relative"
  | "to"
  | "modal"
  | "auxiliary"
  | "verb"
  | "not"
  | "mark";

export type VerbForm = "base" | "present" | "past" | "participle" | "gerund";

/** A word or a mark of a sentence, with its place in the paragraph. A name of several words is one. */
export type Word = {
  text: string;
  lower: string;
  from: number;
  to: number;
  tag: Tag;
  form: VerbForm | null;
  mention: Mention | null;
  /** The date that it stands for, stated or worked out from when the text was printed. */
  date?: Dated;
  /** What it counts or measures, and on which side of the number the truth lies. */
  amount?: Amount;
  /** Whether a space stands before it. */
  spaced: boolean;
};
