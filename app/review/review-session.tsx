"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Link } from "@/components/ui/link";
import type { StudyDay } from "@/lib/review/study-day";
import type { ScreenSettings } from "@/lib/review-settings/settings";
import { AskedCard } from "./asked-card";
import { CardMenu } from "./card-menu";
import { HeldLine } from "./held-line";
import { KeyList } from "./key-list";
import { OutboxLine } from "./outbox-line";
import { RefusedAnswers } from "./refused-answers";
import { SessionEnd } from "./session-end";
import { ShownFact } from "./shown-fact";
import { ShortcutsOff, useKeys } from "./use-keys";
import { type RunningSession, type SessionProps, useSession } from "./use-session";

type Props = SessionProps & {
  screen: ScreenSettings;
  flaggedIds: readonly string[];
  /** The last day of the pause that today is in; null for none. */
  pausedUntil: StudyDay | null;
};

/** A session as its learner wants it to look and to be worked. */
export function ReviewSession({ screen, ...begun }: Props) {
  // An action done beside it brings the page anew; the session goes on with what it began with.
  const [session] = useState(begun);
  return (
    <ShortcutsOff value={screen.shortcutsOff}>
      <SessionScreen screen={screen} {...session} />
    </ShortcutsOff>
  );
}

/** The whole screen is the card: progress as a hairline, the count, a way out, and the card. */
function SessionScreen(props: Props) {
  const t = useTranslations("Review");
  const session = useSession(props);
  const title = props.isPractice ? t("practiceTitle") : t("title");
  useKeys({ undo: () => session?.undo() });
  const left = session ? session.left.new + session.left.learning + session.left.due : 0;
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="sticky top-0 z-10 bg-paper">
        <progress
          className="block h-1 w-full appearance-none bg-hairline [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-hairline [&::-webkit-progress-value]:bg-accent"
          value={session?.progress ?? 0}
          max={1}
          aria-label={title}
        />
        <div className="mx-auto flex w-full max-w-column flex-wrap items-center justify-between gap-x-3 px-4 py-1">
          <p className="text-14 text-muted tabular-nums">{t("left", { count: left })}</p>
          <div className="flex flex-wrap items-center gap-1">
            <UndoButton session={session} />
            <CardMenu session={session} flaggedIds={props.flaggedIds} />
            <KeyList screen={props.screen} />
            <Link
              href="/"
              aria-label={t("leave")}
              className="flex size-11 items-center justify-center rounded-control text-muted hover:text-ink"
            >
              <X aria-hidden="true" className="size-5" />
            </Link>
          </div>
        </div>
        {props.isPractice && (
          <p className="mx-auto w-full max-w-column px-4 text-14 text-muted">{t("practice")}</p>
        )}
        {/* Its height stands from the start: nothing moves when an answer is under way. */}
        <div className="mx-auto min-h-5 w-full max-w-column px-4">
          <OutboxLine learnerId={props.learner.id} />
        </div>
        <HeldLine session={session} />
      </header>
      <main className="mx-auto flex w-full max-w-column flex-1 flex-col px-4 pt-6">
        <h1 className="sr-only">{title}</h1>
        <RefusedAnswers learnerId={props.learner.id} />
        {session && <Step session={session} {...props} />}
      </main>
    </div>
  );
}

function Step({
  session,
  cards,
  learner,
  today,
  screen,
  pausedUntil,
}: { session: RunningSession } & Props): ReactNode {
  const { step } = session;
  if (step.kind === "done") {
    return <SessionEnd session={session} pausedUntil={pausedUntil} />;
  }
  const card = cards.find(({ cardId }) => cardId === step.card.cardId);
  if (!card) return null;
  if (step.kind === "show") {
    return <ShownFact key={card.cardId} card={card} onRead={() => session.show(card.cardId)} />;
  }
  const answersBefore = session.answersTo(card.cardId);
  return (
    <AskedCard
      key={`${card.cardId} ${answersBefore} ${session.undoableId}`}
      card={card}
      asked={{
        memory: session.memoryOf(card.cardId),
        rightNeeded: step.rightNeeded,
        answersBefore,
        isMissed: session.isMissed(card.cardId),
      }}
      learner={learner}
      today={today}
      screen={screen}
      onAnswer={(given) => session.answer(card, given)}
    />
  );
}

function UndoButton({ session }: { session: RunningSession | null }) {
  const t = useTranslations("Review");
  return (
    <button
      type="button"
      onClick={() => session?.undo()}
      disabled={!session?.undoableId}
      className="min-h-11 cursor-pointer rounded-control px-3 text-14 text-muted hover:text-ink disabled:cursor-default disabled:opacity-50"
    >
      {t("undo")}
    </button>
  );
}
