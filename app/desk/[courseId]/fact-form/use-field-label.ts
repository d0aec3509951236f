"use client";

import { useTranslations } from "next-intl";
import { type Frame, frameSlots } from "@/lib/proposals/frames";

/** How a field of a fact is called on its form; what has no name there is called as the file calls it. */
export function useFieldLabel(frame: Frame): (field: string) => string {
  const t = useTranslations("DeskFact");
  return (field) => {
    const isSlot = frameSlots[frame].some(({ name }) => name === field);
    if (isSlot) return t(`slots.${frame}.${field}` as "slots.claim.agent");
    const name = `fields.${field}` as "fields.statement";
    return t.has(name) ? t(name) : field;
  };
}
