import type { Dated } from "@/lib/content/partial-date";
import { clauseProposals } from "./clause-proposals";
import { limitOf, onlyLimits, reasonOf } from "./limits";
import type { Proposal } from "./proposal";
import { withIntroduced } from "./reference/introduced";
import type { Scene } from "./scene";
import { withSharedTails } from "./shared-tail";
import { type Speech, speechIn } from "./speech/speech";
import { staged, withSpeaker } from "./stage";
import { clausesIn } from "./text/clause";
import { withInner } from "./text/inner-clauses";
import type { Word } from "./text/word";
import { unwrapped } from "./wrapped";

/** A sentence's words, who goes on speaking in it from the one before, and whether it asks. */
type Sentence = { words: readonly Word[]; carried: readonly Word[] | null; isQuestion: boolean };

/** At most so many say what others say: "state media said X emphasised that …". */
const deepest = 3;

/** What one sentence proposes, and the stage as it leaves it. */
export function sentenceProposals({ words, carried, isQuestion }: Sentence, scene: Scene) {
  const speeches = speechesIn(words);
  const last = speeches.at(-1);
  const spoken = speeches.map(({ speaker }) => speaker);
  const voices = carried ? [carried, ...spoken] : spoken;
  const force = last?.force ?? (carried ? ("plain" as const) : null);
  const clauses = isQuestion
    ? []
    : withSharedTails(
        clausesIn(last?.content ?? words)
          .flatMap(unwrapped)
          .flatMap(withInner),
      );
  const saidOn = last ? dateOfSaying(words, last) : null;
  let next = withSpeaker(scene, { speeches, carried });
  const proposals: Proposal[] = [];
  clauses.forEach((clause, i) => {
    const after = clauses[i + 1];
    const isShared = clause.rest.length === 0 && after?.link === "and";
    const said = { clause, because: reasonOf(after), limit: limitOf(after), voices, force, saidOn };
    const found = onlyLimits(clause) || isShared ? null : clauseProposals(said, next);
    proposals.push(...(found?.proposals ?? []));
    next = withIntroduced(staged(next, found?.clause ?? clause), found?.clause ?? clause);
  });
  return { proposals, scene: next };
}

/** "said in 2029 that …": a date of the sentence that stands outside of what is said. */
function dateOfSaying(words: readonly Word[], { content }: Speech): Dated | null {
  const inside = new Set(content.map(({ from }) => from));
  return words.find(({ date, from }) => date && !inside.has(from))?.date ?? null;
}

function speechesIn(words: readonly Word[]): Speech[] {
  const found: Speech[] = [];
  let content = words;
  while (found.length < deepest) {
    const speech = speechIn(content);
    if (!speech) break;
    found.push(speech);
    content = speech.content;
  }
  return found;
}
