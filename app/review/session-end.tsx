"use client";

import { useFormatter, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { dateOfStudyDay, type StudyDay } from "@/lib/review/study-day";
import { FocusedHeading } from "./focused-heading";
import type { RunningSession } from "./use-session";

type Props = { session: RunningSession; pausedUntil: StudyDay | null };

/** A proper end: what was done, and where to go. The last answer can still be undone. */
export function SessionEnd({ session, pausedUntil }: Props) {
  const { answered, isEmpty, isPractice } = session;
  const t = useTranslations("Review");
  if (isPractice) return <PracticeEnd session={session} />;
  if (pausedUntil !== null) return <Paused until={pausedUntil} />;
  return (
    <section className="flex flex-1 flex-col items-start gap-4">
      <FocusedHeading>{isEmpty ? t("nothingDue") : t("done")}</FocusedHeading>
      <p>{isEmpty ? t("nothingDueText") : t("doneText", { count: answered })}</p>
      <p className="flex flex-wrap gap-3">
        {isEmpty && (
          <LinkButton look="primary" href="/modules">
            {t("toModules")}
          </LinkButton>
        )}
        <LinkButton look={isEmpty ? "plain" : "primary"} href="/">
          {t("toToday")}
        </LinkButton>
        <LinkButton href="/progress">{t("toProgress")}</LinkButton>
        <LinkButton href="/cards">{t("toCards")}</LinkButton>
      </p>
    </section>
  );
}

function PracticeEnd({ session: { answered, isEmpty } }: { session: RunningSession }) {
  const t = useTranslations("Review");
  return (
    <section className="flex flex-1 flex-col items-start gap-4">
      <FocusedHeading>{isEmpty ? t("nothingToPractise") : t("done")}</FocusedHeading>
      <p>{isEmpty ? t("nothingToPractiseText") : t("doneText", { count: answered })}</p>
      {!isEmpty && <p>{t("practice")}</p>}
      <p className="flex flex-wrap gap-3">
        <LinkButton look="primary" href="/">
          {t("toToday")}
        </LinkButton>
        <LinkButton href="/practice">{t("practiseMore")}</LinkButton>
      </p>
    </section>
  );
}

/** That nothing is asked by the learner's own wish, until when, and how to go on before. */
function Paused({ until }: { until: StudyDay }) {
  const t = useTranslations("Review");
  const format = useFormatter();
  const date = format.dateTime(new Date(dateOfStudyDay(until)), {
    dateStyle: "full",
    timeZone: "UTC",
  });
  return (
    <section className="flex flex-1 flex-col items-start gap-4">
      <FocusedHeading>{t("paused", { date })}</FocusedHeading>
      <p>{t("pausedText")}</p>
      <p className="flex flex-wrap gap-3">
        <LinkButton look="primary" href="/account/review">
          {t("endPause")}
        </LinkButton>
        <LinkButton href="/">{t("toToday")}</LinkButton>
        <LinkButton href="/cards">{t("toCards")}</LinkButton>
      </p>
    </section>
  );
}
