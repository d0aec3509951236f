import type { FactDraft, SlotDraft } from "./draft";
import { type Frame, frameSlots, type SlotSort } from "./frames";
import { readSlot } from "./slot-draft";

/** A draft in another frame: slots of the same name stay as far as the new frame has them of that sort. */
export function reframed(draft: FactDraft, frame: Frame): FactDraft {
  const slots = frameSlots[frame].map(({ name, sort }) => {
    const value = draft.slots[name];
    return [name, value && fits(value, sort) ? value : readSlot(sort, undefined)];
  });
  return { ...draft, frame, slots: Object.fromEntries(slots) as FactDraft["slots"] };
}

function fits({ type }: SlotDraft, sort: SlotSort): boolean {
  return sort === "either" ? type === "entity" || type === "text" : type === sort;
}
