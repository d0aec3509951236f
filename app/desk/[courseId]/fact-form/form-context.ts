"use client";

import { createContext, useContext } from "react";
import type { FactDraft } from "@/lib/proposals/draft";
import type { NamedEntity } from "@/lib/proposals/entity-draft";
import type { Finding } from "@/lib/proposals/finding";

/** What every part of a fact's form works on. */
export type FactForm = {
  draft: FactDraft;
  change: (next: FactDraft) => void;
  /** Those of the course and those that the draft brings. */
  entities: readonly NamedEntity[];
  findings: readonly Finding[];
  /** Whether the keys are written on what they do. */
  keysShown: boolean;
};

export const FactFormContext = createContext<FactForm | null>(null);

export function useFactForm(): FactForm {
  const form = useContext(FactFormContext);
  if (!form) throw new Error("This stands in no form of a fact.");
  return form;
}
