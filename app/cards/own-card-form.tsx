"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import type { ChangeOutcome } from "@/app/account/actions";
import { Button } from "@/components/ui/button";
import { SelectField, TextAreaField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { ACCEPTED_LIMIT, BACK_LIMIT, FRONT_LIMIT } from "@/lib/own-cards/schema";

/** What a card of one's own says as it stands; of a new one nothing. */
export type OwnCardValues = {
  front: string;
  back: string;
  accepted: readonly string[];
  moduleId: string | null;
  topic: string;
};

type Choices = { modules: readonly Titled[]; topics: readonly Titled[] };
type Titled = { id: string; title: string };

type Props = {
  action: (previous: ChangeOutcome, form: FormData) => Promise<ChangeOutcome>;
  values: OwnCardValues;
  choices: Choices;
  /** Hidden fields, and what else is asked of a change. */
  children: ReactNode;
};

/** The words of a card of one's own, and what it belongs to. */
export function OwnCardForm({ action, values, choices, children }: Props) {
  const t = useTranslations("OwnCard");
  const [{ errors }, submit, busy] = useActionState(action, {});
  return (
    <KeptForm action={submit} className="flex flex-col gap-4">
      <TextAreaField
        label={t("front")}
        errors={errors?.front}
        name="front"
        dir="auto"
        maxLength={FRONT_LIMIT}
        defaultValue={values.front}
        required
      />
      <TextAreaField
        label={t("back")}
        errors={errors?.back}
        name="back"
        dir="auto"
        maxLength={BACK_LIMIT}
        defaultValue={values.back}
        required
      />
      <TextAreaField
        label={t("accepted")}
        hint={t("acceptedHint", { most: ACCEPTED_LIMIT })}
        errors={errors?.accepted}
        name="accepted"
        dir="auto"
        rows={2}
        defaultValue={values.accepted.join("\n")}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Choice
          name="moduleId"
          label={t("module")}
          chosen={values.moduleId ?? ""}
          options={choices.modules}
        />
        <Choice name="topic" label={t("topic")} chosen={values.topic} options={choices.topics} />
      </div>
      {children}
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("save")}
      </Button>
    </KeptForm>
  );
}

type ChoiceProps = { name: string; label: string; chosen: string; options: readonly Titled[] };

function Choice({ name, label, chosen, options }: ChoiceProps) {
  const t = useTranslations("OwnCard");
  return (
    <SelectField label={label} name={name} defaultValue={chosen}>
      <option value="">{t("none")}</option>
      {options.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </SelectField>
  );
}
