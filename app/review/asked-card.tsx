"use client";

import { verdictOnTyped } from "@/lib/quiz/marking";
import { askingOf } from "@/lib/review/asking";
import { isLeech } from "@/lib/review/leech";
import type { Memory } from "@/lib/review/memory";
import { previewOf } from "@/lib/review/preview";
import type { Rating } from "@/lib/review/scheduling";
import type { StudyDay } from "@/lib/review/study-day";
import type { ScreenSettings } from "@/lib/review-settings/settings";
import { Answered } from "./answered";
import type { CardFace } from "./card-face";
import { FocusedHeading } from "./focused-heading";
import { GradeButtons } from "./grade-buttons";
import type { Learner } from "./learner";
import { QuestionNotes } from "./question-notes";
import { RevealBar } from "./reveal-bar";
import { TypedForm } from "./typed-form";
import { TypedResult } from "./typed-result";
import { useAnswer } from "./use-answer";
import type { Given } from "./use-session";
import { useSwipe } from "./use-swipe";

type Props = {
  card: CardFace;
  asked: {
    memory: Memory | null;
    rightNeeded: number;
    answersBefore: number;
    /** Whether the last answer of this session was wrong. */
    isMissed: boolean;
  };
  learner: Learner;
  today: StudyDay;
  screen: ScreenSettings;
  onAnswer: (given: Given) => void;
};

/** A question, and once it is answered the answer with its reasons. */
export function AskedCard({ card, asked, learner, today, screen, onAnswer }: Props) {
  const one = { learnerId: learner.id, cardId: card.cardId };
  const notes = { isLeech: isLeech(asked.memory), isMissed: asked.isMissed };
  const item = askingOf(card.items, { ...asked, ...notes, card: one });
  const { response, isTyped, check, give } = useAnswer(item, onAnswer);
  const rate = (rating: Rating) => give({ rating, ratedBy: "self" });
  const isRateable = response !== null && !isTyped;
  const swipe = useSwipe({
    tap: () => response === null && !isTyped && check(""),
    right: () => isRateable && rate("GOOD"),
    left: () => isRateable && rate("AGAIN"),
  });
  const { confidenceAsked } = screen;
  return (
    <>
      <article className="flex flex-1 touch-pan-y flex-col gap-4 pb-6" {...swipe}>
        <FocusedHeading>{item.stem}</FocusedHeading>
        {response === null && <QuestionNotes card={card} item={item} {...notes} />}
        {isTyped && response === null && (
          <TypedForm item={item} confidenceAsked={confidenceAsked} onCheck={check} />
        )}
        <Answered {...{ card, item, response, isLeech: notes.isLeech }} keys={screen.keys} />
      </article>
      {!isTyped && response === null && (
        <RevealBar screen={screen} onReveal={(said) => check("", said)} />
      )}
      {isRateable && (
        <GradeButtons
          screen={screen}
          previews={previewOf(asked, today, { card: one, settings: learner.memorySettings })}
          onRate={rate}
        />
      )}
      {isTyped && response !== null && (
        <TypedResult verdict={verdictOnTyped(item.answer, response)} onGive={give} />
      )}
    </>
  );
}
