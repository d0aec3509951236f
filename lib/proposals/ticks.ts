import { chanceOf } from "@/lib/chance";
import type { FactDraft } from "./draft";
import { frameSlots, mayDeny } from "./frames";

const tickNames = ["agent", "patient", "polarity"] as const;

export type Tick = (typeof tickNames)[number];

/**
 * What a tick is about: who stands in which slot, yes or no, and the statement. Whatever is changed of
 * these voids it. 8 hex digits.
 */
export function tickPrint({ frame, slots, polarity, statement }: FactDraft): string {
  const filled = frameSlots[frame].map(({ name }) => {
    const slot = slots[name];
    if (slot?.type === "entities") return `${name}=${slot.ids.join(" ")}`;
    return `${name}=${slot?.type === "entity" ? slot.id : ""}`;
  });
  const said = [frame, ...filled, mayDeny(frame) ? polarity : "", statement].join("\n");
  return Math.floor(chanceOf(said) * 2 ** 32)
    .toString(16)
    .padStart(8, "0");
}

/** The ticks that a person has to set: who does it and to whom where the fact says so, and always yes or no. */
export function ticksNeeded(draft: FactDraft): Tick[] {
  return tickNames.filter((tick) => tick === "polarity" || entitiesIn(draft, tick).length > 0);
}

export function isTicked(draft: FactDraft, tick: Tick): boolean {
  return draft.ticks[tick] === tickPrint(draft);
}

export function isWhollyTicked(draft: FactDraft): boolean {
  return ticksNeeded(draft).every((tick) => isTicked(draft, tick));
}

export function withTick(draft: FactDraft, tick: Tick): FactDraft {
  return { ...draft, ticks: { ...draft.ticks, [tick]: tickPrint(draft) } };
}

export function withoutTick(draft: FactDraft, tick: Tick): FactDraft {
  return { ...draft, ticks: { ...draft.ticks, [tick]: "" } };
}

/** Who stands in the slots of a role. */
export function entitiesIn({ frame, slots }: FactDraft, role: "agent" | "patient"): string[] {
  return frameSlots[frame]
    .filter((slot) => slot.role === role)
    .flatMap(({ name }) => {
      const slot = slots[name];
      if (slot?.type === "entities") return slot.ids;
      return slot?.type === "entity" ? [slot.id] : [];
    })
    .filter((id) => id !== "");
}
