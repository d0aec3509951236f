import type { Proposal, ProposedFact } from "./proposal";
import { subjectMeant } from "./resolve";
import type { Scene } from "./scene";
import { clausesIn } from "./text/clause";
import type { Word } from "./text/word";

type Comment = NonNullable<ProposedFact["comments"]>[number];
type Stance = Comment["stance"];

const saidThing =
  /^(?:claim|claims|report|reports|allegation|allegations|accusation|accusations|charge|charges|statement|statements|it|this|them)$/;

/**
 * The proposals of a paragraph with what others say of them there: whoever denies, confirms or has not commented on "the claim"
 * comments on what somebody else was told to say before it. What one says of the own words is no comment.
 */
export function withComments(
  proposals: readonly Proposal[],
  sentences: readonly (readonly Word[])[],
  scene: Scene,
): Proposal[] {
  const comments = sentences.flatMap((words) => commentsIn(words, scene));
  return proposals.map((proposal) => {
    const { kind, holders } = proposal.fact;
    const isTold = kind === "allegation" || kind === "attributed";
    const own = new Set(
      holders.map((holder) => (typeof holder === "string" ? holder : holder.who)),
    );
    const others = isTold ? comments.filter(({ by }) => !own.has(by)) : [];
    return others.length > 0
      ? { ...proposal, fact: { ...proposal.fact, comments: others } }
      : proposal;
  });
}

function commentsIn(words: readonly Word[], scene: Scene): Comment[] {
  const [clause] = clausesIn(words);
  if (!clause) return [];
  const { rest, verb } = clause;
  const isOfSaying = rest.some(({ lower }) => saidThing.test(lower));
  const stance = stanceOf(verb.lemma, rest, verb.negated || clause.subject[0]?.lower === "neither");
  const subject = stance && isOfSaying ? subjectMeant(clause, scene) : null;
  const { date, grounds } = scene.document.published;
  const asOf = grounds === null ? date : { date, grounds };
  return stance && subject
    ? subject.flatMap(({ mention }) => (mention ? [{ by: mention.id, stance, asOf }] : []))
    : [];
}

function stanceOf(lemma: string, rest: readonly Word[], isDenied: boolean): Stance | null {
  if (/^(?:deny|reject|dispute|refute|dismiss)$/.test(lemma)) return isDenied ? null : "denies";
  if (/^(?:confirm|acknowledge|admit)$/.test(lemma)) return isDenied ? "none" : "confirms";
  const comments = lemma === "comment" || rest.some(({ lower }) => lower === "comment");
  const isSilent = isDenied || /^(?:decline|refuse)$/.test(lemma);
  return comments && isSilent ? "none" : null;
}
