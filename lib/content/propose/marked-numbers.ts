import { type Fact, slotsOf } from "@/lib/content/fact";
import { wordsOf } from "@/lib/content/fold";
import { boundOf } from "@/lib/content/lint/quantities-stated";
import { amountsIn, numbersIn } from "@/lib/content/lint/standing-words";
import { entitiesOf } from "@/lib/content/mentions";
import { namesOf } from "@/lib/content/names";
import { sameStem } from "@/lib/content/same-stem";
import { shownAmount } from "@/lib/content/shown";
import { datelessOf } from "@/lib/content/stated-dates";
import type { Marked } from "./marked";

/** What numbers are counted in, of which another word is another number. */
const measures =
  /\b(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|per cent|percent|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|kilometres?|kilometers?|miles?|tons?|tonnes?|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/gi;

/** Numbers, ordinals and measures of the statement and the quantities that no marked sentence has. */
export function strangeNumbers({ fact, course }: Marked, sentences: string): string[] {
  const ids = entitiesOf(fact);
  const names = course.entities.filter(({ id }) => ids.has(id)).flatMap(namesOf);
  const known = new Set([...numbersIn(sentences), ...names.flatMap(numbersIn)]);
  const units = Object.values(slotsOf(fact)).flatMap((value) =>
    value.type === "quantity" ? value.unit : [],
  );
  const told = [datelessOf(fact.statement), ...units].join("\n");
  const words = wordsOf(`${sentences} ${names.join(" ")}`);
  const numbers = amountsIn(datelessOf(fact.statement)).filter((number) => !known.has(number));
  const strange = [...told.matchAll(measures)]
    .map(([measure]) => measure.toLowerCase())
    .filter(
      (measure) =>
        !stands(measure, words) && !numbersIn(measure).some((number) => known.has(number)),
    );
  return [...new Set([...numbers.map(shownAmount), ...strange])];
}

function stands(measure: string, words: readonly string[]): boolean {
  if (/^per ?cent$/.test(measure)) return words.includes("percent") || words.includes("cent");
  return words.some((word) => word === measure || sameStem(word, measure));
}

/** Quantities that the marked sentences give on another side of the number. */
export function misbound(fact: Fact, sentences: string): { field: string; said: string }[] {
  return Object.entries(slotsOf(fact)).flatMap(([field, value]) => {
    if (value.type !== "quantity") return [];
    const said = boundOf(sentences, shownAmount(value.amount));
    const meant = value.bound === "more than" ? "at least" : value.bound;
    return said === null || said === meant
      ? []
      : [{ field, said: `${said} ${shownAmount(value.amount)}` }];
  });
}
