"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { Field, TextAreaField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import type { Section } from "@/lib/course-modules/draft";
import { type ModuleOutcome, saveSection } from "./actions";
import { Saving } from "./saving";
import { useSeen } from "./use-seen";

type Props = {
  courseId: string;
  moduleId: string;
  place: number;
  section: Section;
  print: string;
  facts: readonly { id: string; statement: string }[];
};

/** A section of the brief, to be said in one's own words, with the facts that it tells. */
export function SectionForm({ courseId, moduleId, place, section, print, facts }: Props) {
  const t = useTranslations("DeskModule");
  const [outcome, submit, busy] = useActionState<ModuleOutcome, FormData>(saveSection, {});
  const seen = useSeen(print, outcome);
  const { errors } = outcome;
  return (
    <KeptForm action={submit} className="flex flex-col gap-3">
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="moduleId" value={moduleId} />
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="seen" value={seen} />
      <Field
        label={t("heading")}
        errors={errors?.heading}
        name="heading"
        defaultValue={section.heading}
        maxLength={200}
        required
      />
      <TextAreaField
        label={t("sectionText")}
        hint={t("sectionHint")}
        errors={errors?.text}
        name="text"
        defaultValue={section.text}
        rows={8}
        required
      />
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center text-14">
          {t("sectionFacts", { count: section.facts.length })}
        </summary>
        {facts.map(({ id, statement }) => (
          <CheckField
            key={id}
            label={statement}
            name="facts"
            value={id}
            defaultChecked={section.facts.includes(id)}
          />
        ))}
      </details>
      {errors?.facts && <p className="text-14 text-wrong">{t("sectionNeedsFact")}</p>}
      <Button disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("saveSection")}
      </Button>
      <Saving outcome={outcome} busy={busy} />
    </KeptForm>
  );
}
