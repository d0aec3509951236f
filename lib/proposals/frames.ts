import type { Fact } from "@/lib/content/fact";

export type Frame = Fact["frame"];

/** What fills a slot: an entity or several, words of ours, either of them, a number, a date, or a plain note. */
export type SlotSort = "entity" | "entities" | "text" | "either" | "quantity" | "date" | "plain";

/** Who does it and to whom it is done: what a person has to tick. */
export type Role = "agent" | "patient";

export type FrameSlot = { name: string; sort: SlotSort; isNeeded: boolean; role: Role | null };

function needed(name: string, sort: SlotSort, role: Role | null = null): FrameSlot {
  return { name, sort, isNeeded: true, role };
}

function free(name: string, sort: SlotSort, role: Role | null = null): FrameSlot {
  return { name, sort, isNeeded: false, role };
}

const deed = [
  needed("agent", "entity", "agent"),
  needed("action", "text"),
  free("patient", "entity", "patient"),
  free("object", "either"),
];

/** The slots of each frame, in the order in which they are asked for. A test holds them against the schema. */
export const frameSlots: Readonly<Record<Frame, readonly FrameSlot[]>> = {
  action: [...deed, free("place", "entity"), free("date", "date")],
  event: [
    needed("event", "entity"),
    needed("participants", "entities", "agent"),
    free("place", "entity"),
    free("began", "date"),
    free("ended", "date"),
    free("scale", "quantity"),
  ],
  delivery: [
    needed("supplier", "entity", "agent"),
    needed("recipient", "entity", "patient"),
    needed("goods", "entity"),
    free("date", "date"),
  ],
  office: [
    needed("person", "entity", "agent"),
    needed("office", "text"),
    needed("of", "entity", "patient"),
    free("from", "date"),
    free("to", "date"),
  ],
  quantity: [
    needed("of", "text"),
    free("by", "entity", "agent"),
    needed("value", "quantity"),
    free("period", "text"),
    free("group", "plain"),
  ],
  claim: [...deed, free("date", "date")],
  forecast: [...deed, free("by", "date"), free("criterion", "plain")],
  recommendation: [needed("addressee", "entity", "patient"), needed("action", "text")],
  assessment: [
    needed("about", "entity", "patient"),
    needed("judgement", "text"),
    free("because", "text"),
  ],
  definition: [needed("term", "entity", "agent"), needed("meaning", "text")],
  usage: [needed("speaker", "entity", "agent"), needed("word", "text"), needed("for", "text")],
};

export const frames = Object.keys(frameSlots) as Frame[];

/** The names of all slots, each once. */
export const slotNames = [
  ...new Set(Object.values(frameSlots).flatMap((slots) => slots.map(({ name }) => name))),
];

const withPolarity: ReadonlySet<Frame> = new Set([
  "action",
  "claim",
  "forecast",
  "recommendation",
  "assessment",
]);

/** Whether a fact of this frame may deny what it says. */
export function mayDeny(frame: Frame): boolean {
  return withPolarity.has(frame);
}
