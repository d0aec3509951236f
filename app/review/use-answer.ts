"use client";

import { useState } from "react";
import type { Confidence } from "@/lib/confidence/confidence";
import type { AskedItem } from "./card-face";
import type { Given } from "./use-session";

/** The longest that one answer is taken to have lasted; beyond it someone was away. */
const longestMs = 600_000;

/** An answer on its way: open, then checked or looked at, then rated. */
export function useAnswer(item: AskedItem, onAnswer: (given: Given) => void) {
  const [askedAt] = useState(() => Date.now());
  /** What was typed; null while the question is open; "" also where the answer was only looked at. */
  const [response, setResponse] = useState<string | null>(null);
  const [confidence, setConfidence] = useState<Confidence>();
  const isTyped = item.family !== "flashcard";
  return {
    response,
    isTyped,
    check(typed: string, said?: Confidence) {
      setResponse(typed);
      setConfidence(said);
    },
    give(said: Pick<Given, "rating" | "ratedBy">) {
      onAnswer({
        ...said,
        itemId: item.id,
        ...(isTyped && { response: response ?? "" }),
        ...(confidence && { confidence }),
        durationMs: Math.min(longestMs, Math.max(0, Date.now() - askedAt)),
      });
    },
  };
}
