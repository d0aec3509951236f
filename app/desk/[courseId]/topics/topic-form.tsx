"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextAreaField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Status } from "@/components/ui/status";
import { makeTopic, type TopicOutcome } from "./actions";

export function TopicForm({ courseId }: { courseId: string }) {
  const t = useTranslations("Desk");
  const [outcome, submit, busy] = useActionState<TopicOutcome, FormData>(makeTopic, {});
  return (
    <>
      {/* What was made is taken out of the form; what is mistaken stays in it. */}
      <KeptForm key={outcome.made} action={submit} className="flex flex-col gap-4">
        <input type="hidden" name="courseId" value={courseId} />
        <Field
          label={t("topicTitle")}
          errors={outcome.errors?.title}
          name="title"
          maxLength={80}
          required
        />
        <TextAreaField
          label={t("topicSummary")}
          errors={outcome.errors?.summary}
          name="summary"
          maxLength={300}
          required
        />
        <Button disabled={busy} className="sm:self-start">
          {busy ? t("busy") : t("makeTopic")}
        </Button>
      </KeptForm>
      <Status>{outcome.made && t("topicMade", { title: outcome.made })}</Status>
    </>
  );
}
