import type { Entity } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { factProblem } from "@/lib/content/lint/check";
import { namesOf } from "@/lib/content/names";
import type { Problem } from "@/lib/content/problem";
import { type Marked, markedSentences } from "./marked";

/**
 * Where agent and patient, or yes and no, seem other in what is marked, or in the statement, than in the
 * fields. It finds some, by the order of the names and by a "not": who did what to whom a person has to tick.
 */
export function directionDoubts(marked: Marked): Problem[] {
  const sentences = markedSentences(marked);
  const { fact } = marked;
  return [
    ...roleDoubts(marked, sentences).map((message) => doubt(fact, "evidence-direction", message)),
    ...polarityDoubts(fact, sentences).map((message) => doubt(fact, "evidence-polarity", message)),
  ];
}

function doubt(fact: Fact, rule: string, message: string): Problem {
  return factProblem(fact, "statement", { rule, hard: false, message });
}

function roleDoubts({ fact, course }: Marked, sentences: readonly string[]): string[] {
  const roles = rolesOf(fact);
  const agent = course.entities.find(({ id }) => id === roles?.agent);
  const patient = course.entities.find(({ id }) => id === roles?.patient);
  if (!(agent && patient)) return [];
  const told = { agent, patient, source: fact.frame === "delivery" ? "by|from" : "by" };
  const said = [
    ...(sentences.some((sentence) => isTurned(sentence, told)) ? ["What is marked"] : []),
    ...(isTurned(fact.statement, told) ? ["The statement"] : []),
  ];
  return said.map(
    (where) =>
      `${where} seems to let ${patient.name} do it to ${agent.name}: look who does what to whom.`,
  );
}

function rolesOf(fact: Fact): { agent: string; patient: string } | null {
  if (fact.frame === "delivery") return { agent: fact.supplier.id, patient: fact.recipient.id };
  if (!("agent" in fact && fact.patient) || fact.agent.id === fact.patient.id) return null;
  return { agent: fact.agent.id, patient: fact.patient.id };
}

/** Whose doing a text tells; `source` are the words after which who does it stands. */
type Told = { agent: Entity; patient: Entity; source: string };

/** Whether the patient stands where who does it would: first and not as a goal, or behind "by". */
function isTurned(text: string, { agent, patient, source }: Told): boolean {
  const [doer, goal] = [placeOf(text, agent), placeOf(text, patient)];
  if (doer < 0 || goal < 0 || doer === goal) return false;
  const comesAfter = (place: number, words: string) =>
    new RegExp(`\\b(?:${words})\\s+(?:the\\s+)?$`).test(text.slice(0, place));
  if (comesAfter(goal, source)) return true;
  const isGoal = comesAfter(goal, "to|with|for|against|into|in|toward|towards|on");
  return goal < doer && !isGoal && !comesAfter(doer, "by|from|of|with|and");
}

/** Where the first name of the entity stands, "Norvian" for Norvia too; -1 where none does. */
function placeOf(text: string, entity: Entity): number {
  const places = namesOf(entity).map((name) =>
    text.search(
      new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?:\\p{L}{0,3})(?![\\p{L}\\p{N}])`, "u"),
    ),
  );
  const found = places.filter((place) => place >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** A word that denies something, be it the matter or a thing beside it. */
const anyNo =
  /\b(?:not|no|never|none|neither|nor|nothing|nobody|without|cannot|\p{L}+n['’]t|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing)?|fail(?:s|ed|ing)? to|unlikely|hardly|dismiss(?:es|ed)?|rule[sd]? out)\b/iu;

/** A verb that is denied. "No more than", "not only" and "without doubt" deny nothing. */
const deniedVerb =
  /\b(?:(?:do|does|did|has|have|had|is|are|was|were|will|would|could|should|may|might|can)(?: not(?! only| just| merely)|n['’]t)|cannot|never|den(?:ies|ied)|refus(?:es|ed)|reject(?:s|ed)|fail(?:s|ed) to|ruled out)\b/iu;

function polarityDoubts(fact: Fact, sentences: readonly string[]): string[] {
  const denies = "polarity" in fact && fact.polarity === "denied";
  const isSaidNo = anyNo.test(fact.statement);
  const isOtherwise = !(denies || isSaidNo) && sentences.some((one) => deniedVerb.test(one));
  const isNowhere = (denies || isSaidNo) && !sentences.some((one) => anyNo.test(one));
  return [
    ...(denies && !isSaidNo ? ["The fact denies it, the statement seems not to."] : []),
    ...(isOtherwise
      ? ["What is marked seems to deny something: look whether it denies this."]
      : []),
    ...(sentences.length > 0 && isNowhere
      ? ["The fact denies something that what is marked seems not to deny."]
      : []),
  ];
}
