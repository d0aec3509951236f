import { type Frame, type FrameSlot, frameSlots } from "@/lib/proposals/frames";

/** The slots of a frame that a model is asked to fill: not those that group facts or say how we judge them. */
export function askedSlots(frame: Frame): FrameSlot[] {
  return frameSlots[frame].filter(({ sort }) => sort !== "plain");
}
