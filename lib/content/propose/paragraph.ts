import { quantityWords } from "./amounts/quantity-words";
import { withComments } from "./comments";
import { officeProposals } from "./frames/office";
import type { Mention } from "./names/mention";
import type { Proposal } from "./proposal";
import type { Scene } from "./scene";
import { sentenceProposals } from "./sentence";
import { speechIn } from "./speech/speech";
import { type Span, sentencesIn } from "./text/sentences";
import type { Word } from "./text/word";
import { wordsIn } from "./text/words";
import { datedWords } from "./time/dated-words";

/** What one paragraph proposes, and the stage as it leaves it. */
export function paragraphProposals(scene: Scene, mentions: readonly Mention[]) {
  const spans = sentencesIn(scene.paragraph);
  const isCaption = rights.test(scene.paragraph);
  const sentences = readSentences(scene, spans, mentions);
  const lastDate = sentences.flat().findLast(({ date }) => date)?.date?.date ?? scene.lastDate;
  const speakers = sentences.map((words) => speakerIn(words));
  let next: Scene = { ...scene, lastDate };
  const proposals: Proposal[] = [];
  spans.forEach(({ from, to }, i) => {
    const words = sentences[i] ?? [];
    const said = scene.paragraph.slice(from, to).trimEnd();
    const isRow = /^[^.!?]*:[^.!?]*$/.test(said);
    const isQuestion = said.endsWith("?") || isRow;
    const carried = carriedInto(
      { speakers, i, words, isQuoted: isQuoted(scene.paragraph, from, to) },
      next,
    );
    const date = words.find((word) => word.date?.grounds === null)?.date?.date ?? null;
    const step = sentenceProposals({ words, carried, isQuestion }, next);
    proposals.push(
      ...officeProposals({ from, to, mentions, date }, next),
      ...(isCaption ? [] : step.proposals),
    );
    next = step.scene;
  });
  return { proposals: withComments(proposals, sentences, next), scene: next };
}

/** The words of each sentence, with dates told from those before. */
function readSentences(
  scene: Scene,
  spans: readonly Span[],
  mentions: readonly Mention[],
): Word[][] {
  let last = scene.lastDate;
  return spans.map((span) => {
    const plain = wordsIn(scene.paragraph, bare(scene.paragraph, span), mentions);
    const isFuture = plain.some(({ lower }) => /^(?:will|shall)$/.test(lower));
    const published = scene.document.published.date;
    const words = quantityWords(datedWords(plain, { published, last, isFuture }));
    last = words.reduce((found, { date }) => finer(found, date?.date ?? null), last);
    return words;
  });
}

/** The date told of last, unless it is but the year of the one before. */
function finer(last: string | null, date: string | null): string | null {
  return date === null || last?.startsWith(date) ? last : date;
}

/** Whose a picture is: the words before it only say what is to be seen. */
const rights = /(?:©|\(c\)\s|Photo(?:graph)?:|\((?:Photo|Image|Picture)\b)[^.!?]{0,80}$/;

type Voice = { speaker: readonly Word[]; verb: string };

/** Who is told to say a sentence and by which verb; a quoted "I" is whoever speaks. */
function speakerIn(words: readonly Word[]): Voice | null {
  const speech = speechIn(words);
  const isSelf = speech?.speaker.length === 1 && /^(?:i|we)$/.test(speech.speaker[0]?.lower ?? "");
  return speech && !isSelf ? speech : null;
}

type Carrying = {
  speakers: readonly (Voice | null)[];
  i: number;
  words: readonly Word[];
  isQuoted: boolean;
};

/** Who goes on speaking in a sentence that names no speaker: in a quotation, or with the next figure of one source. */
function carriedInto({ speakers, i, words, isQuoted }: Carrying, { speaker }: Scene) {
  if (speakers[i]) return null;
  const before = speakers[i - 1];
  const isFigure = before?.verb === "according" && words.some(({ amount }) => amount);
  if (isFigure) return before.speaker;
  if (!isQuoted) return null;
  const near =
    speakers.slice(0, i).findLast((one) => one) ?? speakers.slice(i + 1).find((one) => one);
  return near?.speaker ?? speaker;
}

/** A sentence without a dateline before it ("NORVA --") and a picture's rights behind it. */
function bare(paragraph: string, { from, to }: Span): Span {
  const text = paragraph.slice(from, to);
  const dateline =
    from === 0
      ? (/^\p{Lu}[\p{Lu}\s,./-]*(?:\([^)]{2,20}\)\s*)?(?:--|—|–)\s*/u.exec(text)?.[0].length ?? 0)
      : 0;
  const rights = text.search(/\s*(?:©|\(c\)\s|Photo:)/);
  return { from: from + dateline, to: rights > 0 ? from + rights : to };
}

/** Whether a sentence begins within a quotation that began before it, or is one as a whole. */
function isQuoted(paragraph: string, from: number, to: number): boolean {
  const before = paragraph.slice(0, from);
  const count = (mark: RegExp) => (before.match(mark) ?? []).length;
  const isOpen = count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1;
  const text = paragraph.slice(from, to);
  return isOpen || (/^["“]/.test(text) && !/["”].{12,}$/.test(text.slice(1)));
}
