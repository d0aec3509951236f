"use client";

import { useTranslations } from "next-intl";
import { Field, TextAreaField } from "@/components/ui/field";

type Name = "statement" | "proposition" | "why" | "asOf";

type Props = {
  said: Partial<Record<Name, string>>;
  errors: Record<string, string[] | undefined> | undefined;
};

/** What a fact says in words, as of when, and why it is so. */
export function SaidFields({ said, errors }: Props) {
  const t = useTranslations("DeskCorrection");
  return (
    <>
      <TextAreaField
        label={t("statement")}
        hint={t("statementHint")}
        errors={errors?.statement}
        name="statement"
        defaultValue={said.statement}
        maxLength={600}
        required
      />
      <TextAreaField
        label={t("proposition")}
        hint={t("propositionHint")}
        errors={errors?.proposition}
        name="proposition"
        defaultValue={said.proposition}
        maxLength={600}
      />
      <TextAreaField
        label={t("why")}
        errors={errors?.why}
        name="why"
        defaultValue={said.why}
        maxLength={1000}
        required
      />
      <Field
        label={t("asOf")}
        hint={t("dateHint")}
        errors={errors?.asOf}
        name="asOf"
        defaultValue={said.asOf}
        maxLength={10}
        required
      />
    </>
  );
}
