"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { Field, SelectField } from "@/components/ui/field";
import { FoldedChoices } from "@/components/ui/folded-choices";
import { KeptForm } from "@/components/ui/kept-form";
import { Status } from "@/components/ui/status";
import { kinds } from "@/lib/content/kind";
import {
  ACROSS,
  type QuizMaking,
  type QuizWay,
  quizLengths,
  quizMakings,
  usualQuiz,
} from "@/lib/quiz/choice";
import { startChosenQuiz } from "./actions";

type Props = {
  /** Null for a quiz across all that one studies. */
  versionId: string | null;
  making: QuizMaking;
  topics: readonly { id: string; title: string }[];
  /** The ways of asking that there are. */
  ways: readonly QuizWay[];
};

/** Where one chooses what a quiz is made of. Whatever is left alone leaves nothing out. */
export function QuizForm({ versionId, making, topics, ways }: Props) {
  const t = useTranslations("NewQuiz");
  const kind = useTranslations("Kind");
  const [{ nothingFor }, submit, busy] = useActionState(startChosenQuiz, {});
  const titled = {
    topicIds: topics.map(({ id, title }) => [id, title] as const),
    kinds: kinds.map((one) => [one, kind(one)] as const),
    ways: ways.map((way) => [way, t(`ways.${way}`)] as const),
  };
  return (
    <KeptForm action={submit} className="flex flex-col gap-4">
      <input type="hidden" name="versionId" value={versionId ?? ACROSS} />
      <SelectField label={t("making")} name="making" defaultValue={making}>
        {quizMakings.map((one) => (
          <option key={one} value={one}>
            {t(`makings.${one}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("length")}
        hint={t("lengthHint")}
        name="length"
        defaultValue={usualQuiz.length}
      >
        {quizLengths.map((length) => (
          <option key={length} value={length}>
            {t("questions", { count: length })}
          </option>
        ))}
      </SelectField>
      {(["topicIds", "kinds", "ways"] as const).map((name) => (
        <FoldedChoices key={name} name={name} legend={t(`only.${name}`)} choices={titled[name]} />
      ))}
      <CertaintyField />
      <Field label={t("seed")} hint={t("seedHint")} name="seed" maxLength={60} autoComplete="off" />
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("start")}
      </Button>
      <Status>{nothingFor && t(`nothing.${nothingFor}`)}</Status>
    </KeptForm>
  );
}

/** The certainty marks, as lib/quiz/certainty.ts gives them, and why one may want them. */
function CertaintyField() {
  const t = useTranslations("Certainty");
  return (
    <div className="flex flex-col">
      <CheckField name="byCertainty" label={t("choose")} />
      <details>
        <summary className="min-h-11 cursor-pointer py-3 text-14">{t("how")}</summary>
        <div className="flex flex-col gap-2 pb-2 text-14">
          <p>{t("scale")}</p>
          <p>{t("honest")}</p>
          <p>{t("why")}</p>
        </div>
      </details>
    </div>
  );
}
