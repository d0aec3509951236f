"use client";

import { useState } from "react";
import type { Confidence } from "@/lib/confidence/confidence";
import { verdictOnTyped } from "@/lib/quiz/marking";
import { askingOf } from "@/lib/review/asking";
import { defaultMemorySettings, type Memory } from "@/lib/review/memory";
import { previewOf } from "@/lib/review/preview";
import type { StudyDay } from "@/lib/review/study-day";
import type { ScreenSettings } from "@/lib/review-settings/settings";
import { Answered } from "./answered";
import type { CardFace } from "./card-face";
import { FocusedHeading } from "./focused-heading";
import { GradeButtons } from "./grade-buttons";
import { RevealBar } from "./reveal-bar";
import { TypedForm } from "./typed-form";
import { TypedResult } from "./typed-result";
import type { Given } from "./use-session";
import { useSwipe } from "./use-swipe";

type Props = {
  card: CardFace;
  answersBefore: number;
  asked: { memory: Memory | null; rightNeeded: number };
  learnerId: string;
  today: StudyDay;
  screen: ScreenSettings;
  onAnswer: (given: Given) => void;
};

/** The longest that one answer is taken to have lasted; beyond it someone was away. */
const longestMs = 600_000;

/** A question, and once it is answered the answer with its reasons. */
export function AskedCard(props: Props) {
  const { card, answersBefore, asked, learnerId, today, screen, onAnswer } = props;
  const item = askingOf(card.items, answersBefore);
  const [askedAt] = useState(() => Date.now());
  /** What was typed; null while the question is open; "" also where the answer was only looked at. */
  const [response, setResponse] = useState<string | null>(null);
  const [confidence, setConfidence] = useState<Confidence>();
  const isTyped = item.family !== "flashcard";

  const check = (typed: string, said?: Confidence) => {
    setResponse(typed);
    setConfidence(said);
  };
  const give = (said: Pick<Given, "rating" | "ratedBy">) =>
    onAnswer({
      ...said,
      itemId: item.id,
      ...(isTyped && { response: response ?? "" }),
      ...(confidence && { confidence }),
      durationMs: Math.min(longestMs, Math.max(0, Date.now() - askedAt)),
    });
  const rate = (rating: Given["rating"]) => give({ rating, ratedBy: "self" });
  const isRateable = response !== null && !isTyped;
  const swipe = useSwipe({
    tap: () => response === null && !isTyped && setResponse(""),
    right: () => isRateable && rate("GOOD"),
    left: () => isRateable && rate("AGAIN"),
  });

  const settings = defaultMemorySettings;
  return (
    <>
      <article className="flex flex-1 touch-pan-y flex-col gap-4 pb-6" {...swipe}>
        <FocusedHeading>{item.stem}</FocusedHeading>
        {isTyped && response === null && (
          <TypedForm item={item} confidenceAsked={screen.confidenceAsked} onCheck={check} />
        )}
        {response !== null && <Answered card={card} item={item} response={response} />}
      </article>
      {!isTyped && response === null && (
        <RevealBar confidenceAsked={screen.confidenceAsked} onReveal={(said) => check("", said)} />
      )}
      {isRateable && (
        <GradeButtons
          screen={screen}
          previews={previewOf(asked, today, { card: { learnerId, cardId: card.cardId }, settings })}
          onRate={rate}
        />
      )}
      {isTyped && response !== null && (
        <TypedResult verdict={verdictOnTyped(item.answer, response)} onGive={give} />
      )}
    </>
  );
}
