import { losesBut } from "./reword/complements";
import { endings } from "./reword/endings";
import { listed } from "./reword/listed";
import { sharesRun } from "./reword/shared-run";
import { owned, parted, swapped, unbracketed, unowned } from "./reword/variants";
import type { Scene } from "./scene";
import type { Clause } from "./text/clause";
import { told } from "./text/past-tense";
import type { Word } from "./text/word";
import { attributed, capital, type Saying, sayingOf } from "./wording";
import { attributedBetween, attributedWithin } from "./wording-within";

/** No statement shares so many words in a row with its passage. */
const tooLong = 8;
/** A statement of more words says too much for one fact. */
const mostWords = 42;

/** A statement of our own words, and whether a part of the clause was left out. */
export type Statement = {
  text: string;
  /** The saying by itself, without who says it; null where it would hang on another or stand in the text. */
  proposition: string | null;
  isPart: boolean;
  /** Whether it stays near the words of the text. */
  near: boolean;
  /** What is left of what followed the verb. */
  rest: readonly Word[];
};

/**
 * A sentence of ours that says what a clause says, dated, and attributed: whole where our words are far enough from those of the
 * text, else with its end or its front cut where nothing is left half said. Null where none can be made.
 */
export function statementOf(saying: Saying, scene: Scene): Statement | null {
  const whole = reworded(saying, plain);
  for (const short of shortenings(whole)) {
    for (const [text, proposition] of wordings(short, scene)) {
      if (sharesRun(text, scene.paragraph, tooLong) || text.split(" ").length > mostWords) continue;
      const isCut = short.clause.rest.length < whole.clause.rest.length;
      const isBare = short.clause.front.length < whole.clause.front.length;
      return {
        text,
        proposition: standsAlone(proposition, scene) ? capital(`${proposition}.`) : null,
        isPart: isCut || isBare || (short.because === null && whole.because !== null),
        near: sharesRun(text, scene.paragraph, tooLong - 1),
        rest: short.clause.rest,
      };
    }
  }
  return null;
}

function standsAlone(proposition: string, { paragraph }: Scene): boolean {
  const hangs = /^(?:there|it|they|he|she|this|these|those)\b/.test(proposition);
  return !hangs && !sharesRun(proposition, paragraph, tooLong);
}

type Change = (words: readonly Word[]) => readonly Word[];

const plain: Change = (words) => parted(unbracketed(words));

const changes: readonly Change[] = [
  (words) => words,
  swapped,
  (words) => listed(swapped(words)),
  unowned,
  owned,
  (words) => swapped(unowned(words)),
  (words) => swapped(owned(words)),
];

/** A saying's ways of being said: its date in front, then at the end; who says it in front, then within. */
function* wordings(saying: Saying, scene: Scene): Generator<[string, string]> {
  const changed = changes.map((change) => reworded(saying, change));
  const ways = [...changed, ...changed.flatMap(datedLast)];
  for (const one of ways) yield [attributed(one, scene), sayingOf(one, scene)];
  for (const one of ways) {
    const within = attributedWithin(one, scene);
    if (within) yield [within, sayingOf(one, scene)];
  }
  for (const one of ways) {
    for (const between of attributedBetween(one, scene)) yield [between, sayingOf(one, scene)];
  }
}

/** "In 2029 Norvia opened a port" as "Norvia opened a port in 2029". */
function datedLast(saying: Saying): Saying[] {
  const { front, rest } = saying.clause;
  const [preposition, date, ...more] = front;
  const isDate =
    preposition?.tag === "preposition" && date?.date !== undefined && more.length === 0;
  if (!isDate || rest.some((word) => word.date)) return [];
  const last = [...rest, { ...preposition, spaced: true }, date];
  return [{ ...saying, clause: { ...saying.clause, front: [], rest: last } }];
}

function reworded(saying: Saying, change: Change): Saying {
  const { clause, because, limit } = saying;
  const each = (one: Clause | null) => one && changedClause(one, change);
  return {
    ...saying,
    clause: changedClause(clause, change),
    because: each(because),
    limit: each(limit),
  };
}

function changedClause(clause: Clause, change: Change): Clause {
  const { subject, rest, front } = clause;
  return told({ ...clause, subject: change(subject), rest: change(rest), front: change(front) });
}

/** A saying whole and then cut: its front, then its end; a condition stays, in short where it must. */
function* shortenings(saying: Saying): Generator<Saying> {
  const { clause, because, limit } = saying;
  for (const rest of restsOf(clause)) {
    for (const front of frontsOf(clause)) {
      const isCut = rest.length < clause.rest.length || front.length < clause.front.length;
      for (const bound of limitsOf(limit)) {
        yield {
          ...saying,
          clause: { ...clause, rest, front },
          because: isCut ? null : because,
          limit: bound,
        };
      }
    }
  }
}

const completed =
  /^(?:bring|put|turn|keep|make|take|see|view|regard|place|tie|link|drive|draw|lock|throw|leave|lead|base|prefer|prevent|use|help)$/;

/** Whether words that were cut still say what the whole said: no comparison without its "than", no deed without its aim. */
function staysTrue(cut: readonly Word[], { rest, verb }: Clause): boolean {
  const has = (words: readonly Word[], pattern: RegExp) =>
    words.some(({ lower }) => pattern.test(lower));
  const compares =
    has(cut, /^(?:more|less|fewer|rather)$/) && has(rest, /^than$/) && !has(cut, /^than$/);
  const isOpen =
    completed.test(verb.lemma) && !cut.some(({ tag }) => tag === "preposition" || tag === "to");
  return !compares && !isOpen && !losesBut(cut, rest) && !endsApposed(cut);
}

/** "…, a move": what is put beside it says nothing without what follows. */
function endsApposed(cut: readonly Word[]): boolean {
  const comma = cut.findLastIndex(({ lower }) => lower === ",");
  const last = comma < 0 ? [] : cut.slice(comma + 1);
  return /^(?:an?|the)$/.test(last[0]?.lower ?? "") && last.length < 4;
}

/** Who is asked, is asked to do something or about something. */
const asking = /^(?:ask|urge|tell|persuade|compel|instruct|oblige|warn|invite)$/;
const asked = /^(?:to|for|about|of|that|against|into|whether|how|why|what)$/;

function restsOf(clause: Clause): (readonly Word[])[] {
  const { rest, verb } = clause;
  const saysMuch = (words: readonly Word[]) =>
    words.length >= 2 || words.some(({ mention }) => mention);
  const cut = endings(rest).filter((words) => saysMuch(words) && staysTrue(words, clause));
  const isWhole = (words: readonly Word[]) =>
    !asking.test(verb.lemma) || words.some(({ lower }) => asked.test(lower));
  return [rest, ...cut].filter((words) => words.length < mostWords && isWhole(words)).slice(0, 14);
}

const condition = /^(?:if|unless|without|when|so|as|until|only|given)$/;

function frontsOf({ front }: Clause): (readonly Word[])[] {
  const isNeeded = condition.test(front[0]?.lower ?? "") || front.some(({ date }) => date);
  if (front.length === 0) return [front];
  return [front, ...endings(front), ...(isNeeded ? [] : [[]])].slice(0, 3);
}

function limitsOf(limit: Clause | null): (Clause | null)[] {
  if (!limit) return [null];
  const cut = endings(limit.rest).slice(0, 3);
  return [limit, ...cut.map((rest) => ({ ...limit, rest }))];
}
