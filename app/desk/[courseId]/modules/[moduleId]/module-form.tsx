"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { Field, TextAreaField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import type { ModuleDraft } from "@/lib/course-modules/draft";
import { type ModuleOutcome, saveModule } from "./actions";
import { Saving } from "./saving";
import { useSeen } from "./use-seen";

export type Choice = { id: string; title: string };

type Props = {
  courseId: string;
  draft: Omit<ModuleDraft, "brief" | "facts">;
  /** The print of what stands. */
  print: string;
  topics: readonly Choice[];
  documents: readonly Choice[];
};

/** What a module is called, says of itself and is made from. */
export function ModuleForm({ courseId, draft, print, topics, documents }: Props) {
  const t = useTranslations("DeskModule");
  const [outcome, submit, busy] = useActionState<ModuleOutcome, FormData>(saveModule, {});
  const seen = useSeen(print, outcome);
  const { errors } = outcome;
  return (
    <KeptForm action={submit} className="flex flex-col gap-4">
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="moduleId" value={draft.id} />
      <input type="hidden" name="seen" value={seen} />
      <Field
        label={t("moduleTitle")}
        errors={errors?.title}
        name="title"
        defaultValue={draft.title}
        maxLength={120}
        required
      />
      <TextAreaField
        label={t("cover")}
        hint={t("coverHint")}
        errors={errors?.summary}
        name="summary"
        defaultValue={draft.summary}
        maxLength={600}
      />
      <TextAreaField
        label={t("objectives")}
        hint={t("objectivesHint")}
        errors={errors?.objectives}
        name="objectives"
        defaultValue={draft.objectives.join("\n")}
        rows={4}
      />
      {/* Those of a fact that is added are ticked by it. */}
      <Ticks
        key={`topics ${draft.topics}`}
        label={t("topics")}
        name="topics"
        choices={topics}
        ticked={draft.topics}
      />
      <Ticks
        key={`documents ${draft.documents}`}
        label={t("documents")}
        name="documents"
        choices={documents}
        ticked={draft.documents}
      />
      <Button disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("saveModule")}
      </Button>
      <Saving outcome={outcome} busy={busy} />
    </KeptForm>
  );
}

type TicksProps = {
  label: string;
  name: string;
  choices: readonly Choice[];
  ticked: readonly string[];
};

function Ticks({ label, name, choices, ticked }: TicksProps) {
  const t = useTranslations("DeskModule");
  return (
    <fieldset>
      <legend className="text-14 font-medium">{label}</legend>
      {choices.length === 0 && <p className="text-14 text-muted">{t("noneYet")}</p>}
      {choices.map(({ id, title }) => (
        <CheckField
          key={id}
          label={title}
          name={name}
          value={id}
          defaultChecked={ticked.includes(id)}
        />
      ))}
    </fieldset>
  );
}
