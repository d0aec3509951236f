import type { CompiledModule } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import type { Problem } from "@/lib/content/problem";
import { askableQuestions } from "./askable-questions";
import { askedEnough } from "./asked-enough";
import type { CompiledCheck, CourseCheck } from "./check";
import { comparisonsHold } from "./comparisons-hold";
import { danglingReferences } from "./dangling-references";
import { directionTicks } from "./direction-ticks";
import { duplicates } from "./duplicates";
import { firstHolders } from "./first-holders";
import { forecastLedger } from "./forecast-ledger";
import { groupKeys } from "./groups/group-keys";
import { groupWording } from "./groups/group-wording";
import { hangingWords } from "./hanging-words";
import { keyPositions } from "./key-positions";
import { kindEvidence } from "./kind-evidence";
import { moduleLists } from "./module-lists";
import { oneRightAnswer } from "./one-right-answer";
import { optionShape } from "./option-shape";
import { paragraphAccounts } from "./paragraph-accounts";
import { passagePrints } from "./passage-prints";
import { perishableFacts } from "./perishable-facts";
import { plausibleOptions } from "./plausible-options";
import { quantitiesStated } from "./quantities-stated";
import { readingsAgree } from "./readings-agree";
import { slotsStated } from "./slots-stated";
import { speakersStated } from "./speakers-stated";
import { statementAgrees } from "./statement-agrees";
import { webNoise } from "./web-noise";

/** What tells of a fact by itself and the course around it. */
const factChecks: readonly CourseCheck[] = [
  askableQuestions,
  danglingReferences,
  duplicates,
  hangingWords,
  kindEvidence,
  passagePrints,
  perishableFacts,
  quantitiesStated,
  slotsStated,
  speakersStated,
  statementAgrees,
  webNoise,
];

/** What is held against the review of a fact, which comes after it is written. */
const reviewChecks: readonly CourseCheck[] = [directionTicks, readingsAgree];

const courseChecks: readonly CourseCheck[] = [
  ...factChecks,
  ...reviewChecks,
  moduleLists,
  paragraphAccounts,
];

/** What stands beside the facts: looked at with the whole course alone, since it tells of no fact's own fault. */
const entryChecks: readonly CourseCheck[] = [comparisonsHold, forecastLedger, groupWording];

const compiledChecks: readonly CompiledCheck[] = [
  askedEnough,
  firstHolders,
  groupKeys,
  keyPositions,
  oneRightAnswer,
  optionShape,
  plausibleOptions,
];

/** What is wrong with the course as written. Soft findings that the notes of a fact or group accept are left out. */
export function courseProblems(course: Course, facts = course.facts): Problem[] {
  const checks = facts === course.facts ? [...courseChecks, ...entryChecks] : courseChecks;
  return notNoted(
    course,
    checks.flatMap((check) => check(course, facts)),
  );
}

/**
 * What is wrong with one fact of a course, wherever it is listed and before it is reviewed, quick enough to be
 * asked at every stroke of a key. What others suffer by it the whole course tells. Soft findings that its
 * notes accept are left out.
 */
export function factProblems(course: Course, fact: Fact): Problem[] {
  const found = factChecks.flatMap((check) => check(course, [fact]));
  return notNoted({ facts: [fact], groups: [] }, found.filter(isAbout(fact)));
}

function isAbout({ id }: Fact) {
  return ({ at }: Problem) => "factId" in at && at.factId === id;
}

/** What is wrong with the items that were compiled from it; needs a course without dangling references. */
export function compiledProblems(course: Course, modules: readonly CompiledModule[]): Problem[] {
  return notNoted(
    course,
    compiledChecks.flatMap((check) => check(course, modules)),
  );
}

function notNoted(
  { facts, groups }: Pick<Course, "facts" | "groups">,
  problems: readonly Problem[],
): Problem[] {
  const notes = new Map([...facts, ...groups].map(({ id, notes }) => [id, notes]));
  return problems.filter(({ at, hard, rule }) => {
    if (hard || "file" in at) return true;
    return !notes.get("factId" in at ? at.factId : at.entryId)?.[rule];
  });
}
