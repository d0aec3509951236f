"use client";

import { createContext, useContext } from "react";
import type { FactDraft } from "@/lib/proposals/draft";
import type { NamedEntity } from "@/lib/proposals/entity-draft";
import type { Finding } from "@/lib/proposals/finding";

/** A language model that may be asked to reword what is typed on a proposal or fact; the id of the other is empty. */
export type WordingsOffer = {
  courseId: string;
  proposalId: string;
  factId: string;
  model: { name: string; host: string };
};

/** What every part of a fact's form works on. */
export type FactForm = {
  courseId: string;
  draft: FactDraft;
  change: (next: FactDraft) => void;
  /** Those of the course and those that the draft brings. */
  entities: readonly NamedEntity[];
  findings: readonly Finding[];
  /** Who may be asked for other wordings, and of what; null where no model is set, or no text is here. */
  wordings: WordingsOffer | null;
  /** Whether the keys are written on what they do. */
  keysShown: boolean;
};

export const FactFormContext = createContext<FactForm | null>(null);

export function useFactForm(): FactForm {
  const form = useContext(FactFormContext);
  if (!form) throw new Error("This stands in no form of a fact.");
  return form;
}
