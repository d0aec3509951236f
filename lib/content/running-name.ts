import type { Course, Entity } from "./course";

/** Common nouns that a body is called by take an article: the Ministry of Defence, the General Staff. */
const commonNoun =
  /\b(?:Agency|Army|Board|Bureau|Centre|Center|Committee|Council|Department|Embassy|Forces|Foundation|Government|House|Institute|Ministry|Office|Parliament|Secretariat|Service|Staff|Union|University)\b/;

/** A name as it stands within a sentence: with "the" where the course's own sentences mostly put it. */
export function runningName({ facts }: Course, { name, type }: Entity): string {
  const uses = new RegExp(`(\\bthe )?${escaped(name)}`, "gi");
  const found = [...writtenIn(facts).matchAll(uses)];
  const withArticle = found.filter(([, article]) => article !== undefined).length;
  const takesArticle =
    found.length > 0
      ? withArticle > found.length / 2
      : type === "organisation" && commonNoun.test(name);
  return takesArticle && !name.startsWith("The ") ? `the ${name}` : name;
}

/** Every name of a course is looked for in all that is written there. */
const writtenByFacts = new WeakMap<Course["facts"], string>();

function writtenIn(facts: Course["facts"]): string {
  const known = writtenByFacts.get(facts);
  if (known !== undefined) return known;
  const lines = facts.map(({ statement, kindReason, why }) => `${statement} ${kindReason} ${why}`);
  const written = lines.join("\n");
  writtenByFacts.set(facts, written);
  return written;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
