"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { LoadingPlan } from "@/lib/course-files/loading-plan";
import { LoadPlan } from "./load-plan";

type Refusal = "no-archive" | "no-course" | "too-large" | "too-often" | "unreadable" | "failed";

type Answer =
  | { plan: LoadingPlan }
  | { done: LoadingPlan }
  | { refusal: Refusal; minutes?: number }
  | { problems: { place: string; message: string }[]; more: number };

/** Sends an archive to be looked at, and once more to be loaded when its plan was agreed to. */
export function LoadForm() {
  const t = useTranslations("DeskFiles");
  const router = useRouter();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, setBusy] = useState(false);
  const plan = answer && "plan" in answer ? answer.plan : null;

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("archive");
    if (!(file instanceof File) || file.size === 0) return;
    setBusy(true);
    const next = await sent(file, plan?.print);
    setBusy(false);
    setAnswer(next);
    if ("done" in next) router.push(`/desk/${next.done.courseId}`);
  }

  return (
    <form onSubmit={send} className="flex flex-col gap-4">
      <Field
        label={t("archive")}
        name="archive"
        type="file"
        accept=".zip,application/zip"
        onChange={() => setAnswer(null)}
        required
      />
      {plan && <LoadPlan plan={plan} />}
      {answer && <WhatIsWrong answer={answer} />}
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("looking") : t(plan ? "agree" : "look")}
      </Button>
    </form>
  );
}

async function sent(file: File, agreed: string | undefined): Promise<Answer> {
  const address = `/api/desk/courses${agreed ? `?agreed=${agreed}` : ""}`;
  try {
    const response = await fetch(address, { method: "POST", body: file });
    return await response.json();
  } catch {
    return { refusal: "failed" };
  }
}

function WhatIsWrong({ answer }: { answer: Answer }) {
  const t = useTranslations("DeskFiles");
  if ("refusal" in answer) {
    return <Notice>{t(`refused.${answer.refusal}`, { minutes: answer.minutes ?? 0 })}</Notice>;
  }
  if (!("problems" in answer)) return null;
  const { problems, more } = answer;
  return (
    <>
      <Notice>{t("problems", { count: problems.length + more })}</Notice>
      <ul className="flex flex-col gap-2 wrap-anywhere text-14">
        {problems.map(({ place, message }) => (
          <li key={`${place} ${message}`}>
            <span className="font-medium">{place}</span> {message}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="text-14 text-muted">{t("more", { count: more })}</p>}
    </>
  );
}
