"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { kinds } from "@/lib/content/kind";
import { FindingsAt } from "./findings-at";
import { useFactForm } from "./form-context";
import { KindRadio } from "./kind-radio";

/** What sort of saying it is: the questions in the order in which they are put, the first yes wins. */
export function KindPart() {
  const t = useTranslations("DeskFact");
  const { draft, change } = useFactForm();
  return (
    <div className="flex flex-col gap-3">
      <fieldset className="flex min-w-0 flex-col">
        <legend className="text-14 font-medium">{t("kind")}</legend>
        <p className="text-14 text-muted">{t("kindHint")}</p>
        {kinds.map((kind) => (
          <KindRadio
            key={kind}
            kind={kind}
            checked={draft.kind === kind}
            onChange={() => change({ ...draft, kind })}
          />
        ))}
      </fieldset>
      <FindingsAt fields={["kind"]} />
      <Field
        label={t("kindReason")}
        hint={t("kindReasonHint")}
        value={draft.kindReason}
        maxLength={600}
        onChange={({ target }) => change({ ...draft, kindReason: target.value })}
      />
      <FindingsAt fields={["kindReason"]} />
    </div>
  );
}
