import type { Fact } from "@/lib/content/fact";

/** What fills a slot; "either" is an entity where it has a name of its own, else words. */
export type SlotSort = "entity" | "text" | "date" | "quantity" | "either";

const deed = { agent: "entity", action: "text", patient: "entity", object: "either" } as const;

/** The slots of each frame, and what fills them. An event may have several participants. */
export const frameSlots = {
  event: {
    event: "entity",
    participants: "entity",
    place: "entity",
    began: "date",
    ended: "date",
    scale: "quantity",
  },
  delivery: { supplier: "entity", recipient: "entity", goods: "entity", date: "date" },
  action: { ...deed, place: "entity", date: "date" },
  office: { person: "entity", office: "text", of: "entity", from: "date", to: "date" },
  quantity: { of: "text", by: "entity", value: "quantity", period: "text" },
  definition: { term: "entity", meaning: "text" },
  claim: { ...deed, date: "date" },
  forecast: { ...deed, by: "date" },
  recommendation: { addressee: "entity", action: "text" },
  assessment: { about: "entity", judgement: "text", because: "text" },
  usage: { speaker: "entity", word: "text", for: "text" },
} as const satisfies Record<Fact["frame"], Readonly<Record<string, SlotSort>>>;

export const frames = Object.keys(frameSlots) as Fact["frame"][];

/** The frames that say whether it is so or denied. */
export const polarFrames: ReadonlySet<Fact["frame"]> = new Set([
  "action",
  "claim",
  "forecast",
  "recommendation",
  "assessment",
]);

/** What fills the slot of a frame, or null where it has none of that name. */
export function sortOf(frame: Fact["frame"], slot: string): SlotSort | null {
  const slots: Readonly<Record<string, SlotSort>> = frameSlots[frame];
  return slots[slot] ?? null;
}
