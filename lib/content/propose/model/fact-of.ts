import type { ProposableDocument, ProposedFact } from "@/lib/content/propose/proposal";
import { mayDeny } from "@/lib/proposals/frames";
import type { ModelFact } from "./answer-schema";
import { askedSlots } from "./asked-slots";
import type { Named } from "./namer";

type IdOf = (named: Named) => string;

/** An answer's fact in the form of the course, with ids for its names; null where a slot is not of its frame. */
export function factOf(
  answer: ModelFact,
  document: ProposableDocument,
  idOf: IdOf,
): ProposedFact | null {
  const { frame, statement, kind, kindReason, paragraph } = answer;
  const filled = answer.slots.map((slot) => [slot.slot, filling(frame, slot, idOf)] as const);
  if (filled.some(([, value]) => value === null)) return null;
  const participants = filled.flatMap(([slot, value]) => (slot === "participants" ? [value] : []));
  const fact = {
    ...Object.fromEntries(filled.filter(([slot]) => slot !== "participants")),
    ...(frame === "event" && { participants }),
    ...(mayDeny(frame) && { polarity: answer.denied ? "denied" : "affirmed" }),
    frame,
    statement,
    kind,
    kindReason,
    holders: holdersOf(answer, document, idOf),
    asOf: asOfDate(answer, document),
    passages: [{ document: document.id, paragraph }],
  };
  // Whether it is one is told by the schema of facts, to which it goes next.
  return fact as unknown as ProposedFact;
}

function filling(frame: ModelFact["frame"], slot: ModelFact["slots"][number], idOf: IdOf): unknown {
  const { value, entityType, amount, unit, bound, inferredFrom } = slot;
  const entity = () => (value && entityType ? idOf({ name: value, type: entityType }) : null);
  const asked = askedSlots(frame).find(({ name }) => name === slot.slot);
  switch (asked?.sort) {
    case "entity":
    case "entities":
      return entity();
    case "either":
      return entityType ? entity() : { text: value };
    case "text":
      return { text: value };
    case "date":
      return inferredFrom === null ? value : { date: value, grounds: inferredFrom };
    case "quantity":
      return amount === null || !unit ? null : { amount, unit, bound: bound ?? "exact" };
    default:
      return null;
  }
}

/** Who passes it on at the end is not the model's to say: the author of a comment, and the outlet. */
function holdersOf({ speakers }: ModelFact, document: ProposableDocument, idOf: IdOf) {
  const said = speakers.map(({ name, type, interest }) => ({
    who: idOf({ name, type }),
    interest,
  }));
  const { outlet, author, genre } = document;
  const printing = [...(genre === "opinion" && author !== null ? [author] : []), outlet];
  const missing = printing.filter((id) => !said.some(({ who }) => who === id));
  const before = said.filter(({ who }) => who !== outlet);
  const told = before.map(({ who, interest }) => (interest === null ? who : { who, interest }));
  return [...told, ...missing.filter((id) => id !== outlet), outlet];
}

function asOfDate({ asOf, asOfInferredFrom }: ModelFact, { published }: ProposableDocument) {
  const { date, grounds } = asOf === null ? published : { date: asOf, grounds: asOfInferredFrom };
  return grounds === null ? date : { date, grounds };
}
