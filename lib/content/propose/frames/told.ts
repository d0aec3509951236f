import type { Kind } from "@/lib/content/kind";
import type { Scene } from "@/lib/content/propose/scene";
import type { Clause } from "@/lib/content/propose/text/clause";
import type { Word } from "@/lib/content/propose/text/word";
import type { Frame } from "./frame";
import { dateIn, dateInput, isDenied, textOf } from "./slots";

const termTypes = /^(?:organisation|weapon|agreement|event|place|concept|outlet)$/;

/** "The Norva Pact is a treaty on fisheries": what something is; null where it says something else. */
export function definedFrame(
  { subject, verb, rest }: Clause,
  kind: Kind,
  scene: Scene,
): Frame | null {
  const term = subject.length <= 2 ? subject.at(-1)?.mention?.id : undefined;
  const isTerm = termTypes.test(scene.gazetteer.entities.get(term ?? "")?.type ?? "");
  const isSaid = verb.lemma === "be" && verb.tense === "present" && !verb.negated;
  const opens = /^(?:an?|the)$/.test(rest[0]?.lower ?? "");
  if (!term || !isTerm || !isSaid || !opens || kind !== "reported") return null;
  return { frame: "definition", term, meaning: { text: textOf(rest.slice(1), scene) } };
}

const holding = /^(?:hold|launch|begin|open|start|conduct|stage|host|convene|meet)$/;

/** An exercise, a summit or a war that states or bodies held; null where something else is told. */
export function heldFrame(clause: Clause, scene: Scene): Frame | null {
  const { subject, rest, verb } = clause;
  const event = rest.find((word) => typeOf(word, scene) === "event");
  const bodies = subject.filter((word) => isBody(word, scene));
  const isTold = holding.test(verb.lemma) && !isDenied(clause);
  if (!event?.mention || bodies.length === 0 || !isTold) return null;
  const place = rest.findLast((word, i) => isPlace(word, rest[i - 1], scene));
  const began = dateIn(clause);
  return {
    frame: "event",
    event: event.mention.id,
    participants: [...new Set(bodies.flatMap(({ mention }) => mention?.id ?? []))],
    ...(place?.mention ? { place: place.mention.id } : {}),
    ...(began ? { began: dateInput(began) } : {}),
  };
}

function isBody(word: Word, scene: Scene): boolean {
  const isName = word.mention?.use !== "adjective";
  return isName && /^(?:state|organisation)$/.test(typeOf(word, scene) ?? "");
}

function isPlace(word: Word, before: Word | undefined, scene: Scene): boolean {
  return typeOf(word, scene) === "place" && /^(?:in|at|the)$/.test(before?.lower ?? "");
}

function typeOf({ mention }: Word, { gazetteer }: Scene) {
  return mention ? gazetteer.entities.get(mention.id)?.type : undefined;
}
