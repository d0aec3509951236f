import { forceOf } from "./speech/saying";
import type { Clause } from "./text/clause";
import { verbGroups } from "./text/verb-group";
import type { Word } from "./text/word";

const gesture =
  /^(?:shake|pose|smile|wave|nod|laugh|greet|hug|clap|applaud|thank|congratulate|attend|wear)$/;

/** What a text says of itself and its pictures. */
const ownThing =
  /^(?:photo|photos|photograph|picture|image|caption|video|podcast|article|column|essay|newsletter|headlines|interview|interviewer|reader|readers)$/;

/** Whether anybody would learn a clause: no gesture, no caption, no housekeeping, nothing that is said but not told. */
export function isWorthKnowing(clause: Clause): boolean {
  const { front, subject, verb, verbWords, rest } = clause;
  const isAsked = verb.passive && /^(?:ask|tell|thank|invite)$/.test(verb.lemma) && rest.length < 2;
  return !(
    gesture.test(verb.lemma) ||
    ![...front, ...subject, ...rest].some(({ mention }) => mention) ||
    isAsked ||
    isOfText(subject) ||
    isOfText(rest) ||
    isMereTalk(clause) ||
    isSaying(clause) ||
    isBroken(subject) ||
    isManner(clause) ||
    (verbWords.at(-1)?.tag === "modal" && !rest.some(({ tag }) => tag === "verb"))
  );
}

/** "this article", "the photo": the text itself, and not an article of Norvia. */
function isOfText(words: readonly Word[]): boolean {
  return words.some(({ lower, mention }, i) => {
    const before = words[i - 1];
    const isOwn = !before || /^(?:the|this|these|our|my)$/.test(before.lower);
    return ownThing.test(lower) && !mention && isOwn;
  });
}

/** "held talks with several officials": who met whom is not said. */
function isMereTalk({ verb, rest }: Clause): boolean {
  const isTalk = /^(?:talks|meetings?|discussions)$/.test(rest[0]?.lower ?? "");
  const isVague = rest.some(({ lower }) => /^(?:several|some|various|other|numerous)$/.test(lower));
  return /^(?:hold|have|conduct)$/.test(verb.lemma) && isTalk && isVague;
}

/** "the envoy said Norvia had …": what is said is told by itself, as who says it has it. */
function isSaying({ verb, rest }: Clause): boolean {
  return forceOf(verb.lemma) === "plain" && !verb.passive && verbGroups(rest).length > 0;
}

const manners =
  /^(?:have a long way|lead the way|bite (?:its|their|his|her) tongue|turn a corner|sit on the fence|come a long way|be of that kind|be here to stay)/;

/** "has a long way to go": a manner of speaking that tells nothing. */
function isManner({ verb, rest }: Clause): boolean {
  const said = [verb.lemma, ...rest.slice(0, 5).map(({ lower }) => lower)].join(" ");
  return manners.test(said.replace(/^have to /, ""));
}

/** A subject in which another verb, or nothing after "who", was left: the clause was not understood. */
function isBroken(subject: readonly Word[]): boolean {
  const last = subject.at(-1);
  const isOpen = last?.tag === "relative" || last?.tag === "mark" || last?.tag === "preposition";
  const isRow = subject.some(({ lower, spaced }) => /^[-–—]$/.test(lower) && spaced);
  const isClause = subject.some(({ tag }) => tag === "relative");
  return isOpen || isRow || (!isClause && verbGroups(subject).length > 0);
}
