import type { Course, Entity } from "./course";

/** Common nouns that a body is called by take an article: the Ministry of Defence, the General Staff. */
const commonNoun =
  /\b(?:Agency|Army|Board|Bureau|Centre|Center|Committee|Council|Department|Embassy|Forces|Foundation|Government|House|Institute|Ministry|Office|Parliament|Secretariat|Service|Staff|Union|University)\b/;

/** A name as it stands within a sentence: with "the" where the course's own sentences mostly put it. */
export function runningName({ facts }: Course, { name, type }: Entity): string {
  const written = facts.map(
    ({ statement, kindReason, why }) => `${statement} ${kindReason} ${why}`,
  );
  const uses = new RegExp(`(\\bthe )?${escaped(name)}`, "gi");
  const found = [...written.join("\n").matchAll(uses)];
  const withArticle = found.filter(([, article]) => article !== undefined).length;
  const takesArticle =
    found.length > 0
      ? withArticle > found.length / 2
      : type === "organisation" && commonNoun.test(name);
  return takesArticle && !name.startsWith("The ") ? `the ${name}` : name;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
