import type { AskDraft, FactDraft, SlotDraft } from "./draft";
import { type FactBody, factFields } from "./fact-fields";
import { type Frame, frameSlots, frames, mayDeny } from "./frames";
import { oneOf, recordIn, textIn } from "./raw-value";
import { readSlot, writeSlot } from "./slot-draft";

type FieldName = keyof typeof factFields;

const fieldNames = Object.keys(factFields) as FieldName[];

/** A fact as its form has it. Nothing is ticked, nothing is marked, it is in no module, and it brings no entities. */
export function draftOf(body: FactBody): FactDraft {
  const frame = oneOf(frames, body.frame, "claim");
  const read = fieldNames.map((name) => [name, factFields[name].read(body)]);
  return {
    ...(Object.fromEntries(read) as Pick<FactDraft, FieldName>),
    frame,
    slots: slotsOf(frame, body),
    polarity: oneOf(["affirmed", "denied"], body.polarity, "affirmed"),
    asks: Object.entries(recordIn(body.asks)).map(([slot, ask]) => readAsk(slot, ask)),
    entities: [],
    evidence: [],
    ticks: { agent: "", patient: "", polarity: "" },
    moduleId: "",
  };
}

/**
 * The fact that a draft makes of the one it began with. What its form does not show, and what was not
 * changed in it, stays as it was, byte for byte and in its place.
 */
export function bodyOf(draft: FactDraft, base: FactBody): FactBody {
  const before = draftOf(base);
  const changed = fieldNames
    .filter((name) => base[name] === undefined || !isSame(before[name], draft[name]))
    .map((name) => [name, writtenField(draft, name)] as const);
  const isReframed = base.frame !== draft.frame;
  const slots = frameSlots[draft.frame]
    .filter(({ name }) => isReframed || !isSame(before.slots[name], draft.slots[name]))
    .map(({ name }) => [name, writeSlot(draft.slots[name])] as const);
  return put(base, [
    ...(isReframed ? [...strayed(base, draft.frame), ["frame", draft.frame] as const] : []),
    ...slots,
    ...(before.polarity === draft.polarity && !isReframed ? [] : [polarityOf(draft)]),
    ...changed,
    ...(isSame(before.asks, draft.asks) ? [] : [["asks", writeAsks(draft.asks, base)] as const]),
  ]);
}

function slotsOf(frame: Frame, body: FactBody): FactDraft["slots"] {
  const read = frameSlots[frame].map(({ name, sort }) => [name, readSlot(sort, body[name])]);
  return Object.fromEntries(read) as Record<string, SlotDraft>;
}

function writtenField(draft: FactDraft, name: FieldName): unknown {
  const { write } = factFields[name] as { write: (value: unknown) => unknown };
  return write(draft[name]);
}

/** What filled another frame and has no place in this one. */
function strayed(base: FactBody, frame: Frame) {
  const kept = new Set(frameSlots[frame].map(({ name }) => name));
  const former = frameSlots[oneOf(frames, base.frame, "claim")];
  return former.filter(({ name }) => !kept.has(name)).map(({ name }) => [name, undefined] as const);
}

/** That it is affirmed is not written down. */
function polarityOf({ frame, polarity }: FactDraft) {
  return ["polarity", mayDeny(frame) && polarity === "denied" ? polarity : undefined] as const;
}

function put(base: FactBody, entries: readonly (readonly [string, unknown])[]): FactBody {
  const written = { ...base, ...Object.fromEntries(entries) };
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
}

function readAsk(slot: string, ask: unknown): AskDraft {
  const { question, cloze, typed, precision } = recordIn(ask);
  const said = typed === true ? "yes" : "no";
  return {
    ...{ slot, question: textIn(question), cloze: textIn(cloze) },
    typed: typed === undefined ? "" : said,
    precision: oneOf(["", "year", "month"] as const, precision, ""),
  };
}

/** What the form does not show of a question, such as its wrong answers, stays with it. */
function writeAsks(asks: readonly AskDraft[], { asks: before }: FactBody): unknown {
  const kept = asks.filter(({ slot, question }) => slot && question);
  const written = kept.map(({ slot, question, cloze, typed, precision }) => [
    slot,
    put(recordIn(recordIn(before)[slot]), [
      ["question", question],
      ["cloze", cloze || undefined],
      ["typed", typed === "" ? undefined : typed === "yes"],
      ["precision", precision || undefined],
    ]),
  ]);
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
