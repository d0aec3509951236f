"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { DatedFields } from "./dated-fields";
import { FindingsAt } from "./findings-at";
import { useFactForm } from "./form-context";

/** As of when it is so, until when, and when to look again. */
export function DatesPart() {
  const t = useTranslations("DeskFact");
  const { draft, change } = useFactForm();
  return (
    <div className="flex flex-col gap-3">
      <DatedFields
        label={t("asOf")}
        value={draft.asOf}
        onChange={(asOf) => change({ ...draft, asOf })}
      />
      <FindingsAt fields={["asOf"]} />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,12rem),1fr))] gap-3">
        <Field
          label={t("validUntil")}
          hint={t("validUntilHint")}
          value={draft.validUntil}
          maxLength={10}
          onChange={({ target }) => change({ ...draft, validUntil: target.value })}
        />
        <Field
          label={t("reviewBy")}
          hint={t("reviewByHint")}
          value={draft.reviewBy}
          maxLength={10}
          onChange={({ target }) => change({ ...draft, reviewBy: target.value })}
        />
      </div>
      <FindingsAt fields={["validUntil", "reviewBy"]} />
    </div>
  );
}
