import { compileModule } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import type { Problem } from "@/lib/content/problem";
import { compiledProblems, courseProblems } from "./gate";
import { groundingProblems } from "./grounding";
import { quotedBeside, quotedWords } from "./quoted-words";
import { heldShare, type SourceTexts } from "./source-texts";

/**
 * What bars a course made here from being published: everything that is held against a course in files, and
 * its facts against the passages, which are at hand, instead of against what was noted of them. A fact whose
 * texts are not here, as one copied from another course, keeps to its reading.
 *
 * @param texts the paragraphs of the course's own documents
 */
export function publishProblems(course: Course, texts: SourceTexts): Problem[] {
  const written = courseProblems(course).filter(isFirstHand(course, texts));
  const isLoose = written.some(({ rule }) => rule === "dangling");
  return [
    ...written,
    ...(isLoose ? [] : itemProblems(course)),
    ...course.facts.flatMap((fact) => groundingProblems(course, fact, texts)),
    ...quotedWords(course, texts),
    ...quotedBeside(course, texts),
  ];
}

function itemProblems(course: Course): Problem[] {
  const modules = course.modules.map(({ id }) => compileModule(course, id));
  return compiledProblems(course, modules);
}

/** A reading stands in for texts that are not at hand, or is a second one that somebody made all the same. */
function isFirstHand({ facts, readings }: Course, texts: SourceTexts) {
  const noted = new Set(readings.flatMap(({ fact, noted }) => (noted.length > 0 ? fact : [])));
  const held = new Set(
    facts.filter((fact) => heldShare(fact, texts) === "all").map(({ id }) => id),
  );
  return ({ at, rule }: Problem) => {
    if (rule !== "reading" || !("factId" in at)) return true;
    return noted.has(at.factId) || !held.has(at.factId);
  };
}
