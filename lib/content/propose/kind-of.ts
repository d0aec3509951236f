import type { Genre } from "@/lib/content/course";
import type { Kind } from "@/lib/content/kind";
import type { Force } from "./speech/saying";
import type { Clause } from "./text/clause";

/** What shows of what kind a clause is: its own words, who says it how, and the sort of text. */
export type KindCues = {
  clause: Clause;
  because: boolean;
  force: Force | null;
  isParty: boolean;
  /** Whether one person says it, and not a body. */
  isPerson: boolean;
  genre: Genre;
};

const evaluative =
  /\b(?:important|importance|natural|key|crucial|vital|essential|fundamental|best|worst|better|worse|good|bad|great|pity|mistake|error|failure|success|successful|significant|significance|serious|seriously|symbolic|reasonable|understandable|surprising|surprised|shocked|clear|clearly|obvious|obviously|legitimate|unlikely|likely|unfortunate|fortunate|fortunately|casually|promiscuously|coherent|consistent|careful|careless|wise|unwise|dangerous|risk|risks|threat|opportunity|meaningful|worth|worthy|ideal|weak|strong|subordinate|passive|broken|broke|unjust|credible|least|most|too|little|lack|lacks|no interest|no consensus|comeback|reassert\w*|dividends|natural|trust|friend|logic|difficult|easy|simple|realistic|potential|sufficient|enough|prominent|unmatched|only promotes|merely)\b/i;

const hedge =
  /\b(?:perhaps|maybe|seem|seems|seemed|appear|appears|probably|presumably|possibly|arguably|apparently|in effect|suggests?|presumed|tends?)\b/i;

const outlook =
  /^(?:be (?:expected|likely|set|bound|poised|due|unlikely|projected|forecast) to|be going to)/;

/** Verbs that put something into a mind, and those that weigh one against another. */
const minds =
  /^(?:see|view|regard|consider|believe|think|feel|fear|perceive|suspect|risk|resemble|deserve|matter|surpass|outdo|outweigh|rival|exceed)$/;

/** What something amounts to, or what it is for: a reading of it. */
const reading =
  /\b(?:be|is|are|was|were|been)\b (?:[\w-]+ ){0,3}?(?:the first (?:attempt|step|sign|move|test)|part of a|(?:not )?(?:only |just |merely )?about [\w-]+ing\b|a sign|proof|evidence of)|\bin (?:a bid|an effort|an attempt|order) to\b|\bfor (?:reasons|the sake) of\b/;

/** What somebody else is after: to say so is to explain. */
const aims = /^(?:want|hope|try|seek|aim|intend|mean|wish|need|prefer|attempt)$/;

/** The first kind that fits, in the fixed order of kinds. */
export function kindOf(cues: KindCues): Kind {
  const { clause, force, isParty, isPerson, genre } = cues;
  if (isRecommended(cues)) return "recommendation";
  if (isForetold(cues)) return "forecast";
  if (isValued(cues)) return "opinion";
  if (force === null) return isComment(genre) && isBareView(clause) ? "opinion" : "reported";
  if (isPerson && aims.test(clause.verb.lemma)) return "opinion";
  return isParty || (force === "allegation" && isParty) ? "allegation" : "attributed";
}

function isRecommended({ clause, force }: KindCues): boolean {
  const { modal, lemma } = clause.verb;
  if (force === "recommendation" || isInterest(clause)) return true;
  if (modal !== null && /^(?:should|shouldn't)$/.test(modal)) return true;
  const mustDo = modal === "must" && !/\bhave\b/.test(textOf(clause.verbWords));
  return mustDo || (lemma === "need" && !clause.verb.modal && false);
}

/** "It is in Norvia's interest to …" */
function isInterest({ subject, verb, rest }: Clause): boolean {
  return (
    subject[0]?.lower === "it" &&
    verb.lemma === "be" &&
    !verb.negated &&
    rest[0]?.lower === "in" &&
    rest.some(({ lower }, i) => /^interests?$/.test(lower) && rest[i + 1]?.tag === "to")
  );
}

function isForetold({ clause, force }: KindCues): boolean {
  const { tense, lemma, passive } = clause.verb;
  const isGoing = clause.verbWords.at(-1)?.lower === "going" && clause.rest[0]?.tag === "to";
  if (tense === "future" || isGoing) return true;
  const words =
    `${lemma === "be" || passive ? "be " : ""}${passive ? clause.verbWords.at(-1)?.lower : ""} ${textOf(clause.rest)}`.replace(
      /\s+/g,
      " ",
    );
  if (outlook.test(words)) return true;
  const isWould = clause.verb.modal === "would" && lemma !== "be" && !passive;
  return isWould && (force === "forecast" || force === null);
}

function isValued({ clause, because, force, genre }: KindCues): boolean {
  const said = `${textOf(clause.subject)} ${textOf(clause.verbWords)} ${textOf(clause.rest)}`;
  if (force === "opinion") return true;
  if (hedge.test(said) || minds.test(clause.verb.lemma)) return true;
  if (clause.verb.modal !== null && /^(?:may|might|could|would)$/.test(clause.verb.modal))
    return true;
  if (!isInterpreting(force, genre)) return false;
  if (reading.test(said) || (force === null && isAim(clause))) return true;
  return (because || evaluative.test(said)) && !isDatedEvent(clause);
}

/** A speaker, or a text that explains, and does not only tell. */
function isInterpreting(force: Force | null, genre: Genre): boolean {
  return force !== null || isComment(genre) || genre === "analysis" || genre === "brief";
}

/** What one alone is after, told of it by a text that explains. */
function isAim({ subject, verb }: Clause): boolean {
  const named = subject.filter(({ mention }) => mention);
  return aims.test(verb.lemma) && named.length === 1 && !verb.negated;
}

/** How somebody is disposed or made up: told as so, also in a comment. */
const inclined =
  /^(?:reluctant|willing|unwilling|ready|interested|dependent|reliant|based|centred|centered|located|opposed|committed)\b/;

/** In a comment, what is said to be so without a date, a number or a deed is its author's view, but for what is told in passing. */
function isBareView(clause: Clause): boolean {
  if (clause.isInner) return false;
  const isPast = clause.verb.tense === "past" && clause.verb.lemma !== "be";
  const [first, second] = clause.rest.filter(({ tag }) => tag !== "adverb");
  const isInclined = inclined.test(`${first?.lower ?? ""} ${second?.lower ?? ""}`);
  return !isPast && !isInclined && !clause.rest.some(({ amount, date }) => amount || date);
}

function isComment(genre: Genre): boolean {
  return genre === "opinion";
}

function isDatedEvent(clause: Clause): boolean {
  const dated = [...clause.front, ...clause.rest].some(({ date }) => date !== undefined);
  return dated && clause.verb.tense === "past" && clause.verb.lemma !== "be";
}

function textOf(words: Clause["rest"]): string {
  return words.map(({ lower }) => lower).join(" ");
}
