"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { Status } from "@/components/ui/status";
import { quizLengths, quizMakings, usualQuiz } from "@/lib/quiz/choice";
import { startChosenQuiz } from "./actions";

type Props = { versionId: string; topics: readonly { id: string; title: string }[] };

export function QuizForm({ versionId, topics }: Props) {
  const t = useTranslations("NewQuiz");
  const [{ asked, isNothing }, submit, busy] = useActionState(startChosenQuiz, {});
  return (
    <form action={submit} className="flex flex-col gap-4">
      <input type="hidden" name="versionId" value={versionId} />
      <SelectField
        key={`making ${asked?.making}`}
        label={t("making")}
        name="making"
        defaultValue={asked?.making}
      >
        {quizMakings.map((making) => (
          <option key={making} value={making}>
            {t(`makings.${making}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        key={`topic ${asked?.topicId}`}
        label={t("topic")}
        name="topicId"
        defaultValue={asked?.topicId ?? ""}
      >
        <option value="">{t("allTopics")}</option>
        {topics.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
      <SelectField
        key={`length ${asked?.length}`}
        label={t("length")}
        hint={t("lengthHint")}
        name="length"
        defaultValue={asked?.length ?? usualQuiz.length}
      >
        {quizLengths.map((length) => (
          <option key={length} value={length}>
            {t("questions", { count: length })}
          </option>
        ))}
      </SelectField>
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("start")}
      </Button>
      <Status>{isNothing && t(asked?.making === "missed" ? "noneMissed" : "nothing")}</Status>
    </form>
  );
}
