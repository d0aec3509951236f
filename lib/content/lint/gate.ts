import type { CompiledModule } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
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

const courseChecks: readonly CourseCheck[] = [
  askableQuestions,
  danglingReferences,
  directionTicks,
  duplicates,
  hangingWords,
  kindEvidence,
  moduleLists,
  paragraphAccounts,
  passagePrints,
  perishableFacts,
  quantitiesStated,
  readingsAgree,
  slotsStated,
  speakersStated,
  statementAgrees,
  webNoise,
];

/** What stands beside the facts: looked at with the whole course alone, since it tells of no fact's own fault. */
const entryChecks: readonly CourseCheck[] = [comparisonsHold, forecastLedger];

const compiledChecks: readonly CompiledCheck[] = [
  askedEnough,
  firstHolders,
  keyPositions,
  oneRightAnswer,
  optionShape,
  plausibleOptions,
];

/** What is wrong with the course as written. Soft findings that a fact's notes accept are left out. */
export function courseProblems(course: Course, facts = course.facts): Problem[] {
  const checks = facts === course.facts ? [...courseChecks, ...entryChecks] : courseChecks;
  return notNoted(
    course,
    checks.flatMap((check) => check(course, facts)),
  );
}

/** What is wrong with the items that were compiled from it; needs a course without dangling references. */
export function compiledProblems(course: Course, modules: readonly CompiledModule[]): Problem[] {
  return notNoted(
    course,
    compiledChecks.flatMap((check) => check(course, modules)),
  );
}

function notNoted({ facts }: Course, problems: readonly Problem[]): Problem[] {
  const notes = new Map(facts.map((fact) => [fact.id, fact.notes]));
  return problems.filter(
    ({ at, hard, rule }) => hard || !("factId" in at) || !notes.get(at.factId)?.[rule],
  );
}
