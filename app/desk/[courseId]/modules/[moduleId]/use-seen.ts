"use client";

import { useState } from "react";
import type { ModuleOutcome } from "./actions";

/**
 * The print of what stood where the form was opened, or of what it was told since. What others change
 * while it is open does not come into it by itself, so that it is noticed when this is stored.
 */
export function useSeen(print: string, { saved, conflict }: ModuleOutcome): string {
  const [opened] = useState(print);
  return saved ?? conflict ?? opened;
}
