"use client";

import { useTranslations } from "next-intl";
import type { FormEvent, ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { useAnswer } from "./use-answer";

type Props = {
  attemptId: string;
  position: number;
  /** Made on the server for a form that is sent before the page has its script. */
  answerId: string;
  /** Where one goes once the answer is stored. */
  next: string;
  className?: string;
  children: ReactNode;
};

/** The form of a question: it sends the answer, and says truthfully what became of it. */
export function AnswerForm({ attemptId, position, answerId, next, className, children }: Props) {
  const { sending, send, isUnkept } = useAnswer({ attemptId, position, next });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    void send(new FormData(event.currentTarget, submitter));
  }
  return (
    <form action={(form) => void send(form)} onSubmit={submit} className={className}>
      <input type="hidden" name="attemptId" value={attemptId} />
      <input type="hidden" name="position" value={position} />
      <input type="hidden" name="answerId" value={answerId} />
      {children}
      <SendingLine sending={sending} isUnkept={isUnkept} attemptId={attemptId} />
    </form>
  );
}

type LineProps = Pick<ReturnType<typeof useAnswer>, "sending" | "isUnkept"> & {
  attemptId: string;
};

function SendingLine({ sending, isUnkept, attemptId }: LineProps) {
  const t = useTranslations("Sending");
  const isHeld = sending === "waiting" || sending === "failed";
  const isRefused = !isHeld && sending !== "idle" && sending !== "saving";
  return (
    <>
      <p
        role="status"
        className={`empty:hidden ${sending === "saving" ? "text-muted" : "text-wrong"}`}
      >
        {sending !== "idle" && t(sending)}
        {isHeld && ` ${t(isUnkept() ? "unkept" : "keptHere")}`}
      </p>
      {isRefused && (
        <LinkButton href={`/quizzes/${attemptId}`} className="self-start">
          {t("toQuiz")}
        </LinkButton>
      )}
    </>
  );
}
