"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import type { DatedDraft } from "@/lib/proposals/draft";

type Props = { label: string; value: DatedDraft; onChange: (value: DatedDraft) => void };

/** A date as precise as it is known, and, where it is inferred, from what. */
export function DatedFields({ label, value, onChange }: Props) {
  const t = useTranslations("DeskFact");
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,10rem),1fr))] gap-3">
      <Field
        label={label}
        hint={t("dateHint")}
        value={value.date}
        maxLength={10}
        inputMode="numeric"
        onChange={({ target }) => onChange({ ...value, date: target.value })}
      />
      <Field
        label={t("grounds")}
        hint={t("groundsHint")}
        value={value.grounds}
        maxLength={400}
        onChange={({ target }) => onChange({ ...value, grounds: target.value })}
      />
    </div>
  );
}
