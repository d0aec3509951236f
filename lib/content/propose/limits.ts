import type { Clause } from "./text/clause";

/** A clause that only limits the one before says nothing by itself; one that tells of a time or a reason says what was so. */
export function onlyLimits({ link, verb, subject }: Clause): boolean {
  if (link === null) return false;
  if (/^(?:if|unless|until|whenever|once|whether|so|what|whom|how|why|than|or)$/.test(link)) {
    return true;
  }
  if (/^(?:because|since)$/.test(link)) return subject[0]?.tag === "pronoun";
  const tellsTime = /^(?:when|as|after|before)$/.test(link);
  return tellsTime && ((verb.tense !== "past" && link !== "as") || subject.length === 0);
}

/** What the clause before holds only under: without it, it would be false. Null where it holds by itself. */
export function limitOf(next: Clause | undefined): Clause | null {
  if (!next || next.link === null) return null;
  const isTimeAhead = next.link === "when" && next.verb.tense !== "past";
  return isTimeAhead || /^(?:if|unless|until|whenever|once)$/.test(next.link) ? next : null;
}

/** Why the clause before is so, as the sentence says. */
export function reasonOf(next: Clause | undefined): Clause | null {
  return next && (next.link === "because" || next.link === "since") ? next : null;
}
