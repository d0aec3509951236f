"use client";

import { useEffect } from "react";

/**
 * Gives the focus to what is asked where it has been lost: with a control that went away, a keyboard
 * would begin again at the top of the page, and a screen reader fall silent.
 *
 * @param step what is asked now; it is looked after each time this changes
 */
export function useKeptFocus(step: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step says when, not what
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    document.getElementById("question")?.focus({ preventScroll: true });
  }, [step]);
}
