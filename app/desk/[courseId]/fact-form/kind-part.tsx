"use client";

import { useTranslations } from "next-intl";
import { KindBadge } from "@/components/kind-badge";
import { Field } from "@/components/ui/field";
import { kinds } from "@/lib/content/kind";
import { FindingsAt } from "./findings-at";
import { useFactForm } from "./form-context";

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
          <label
            key={kind}
            className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 py-1"
          >
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={draft.kind === kind}
              className="size-5 shrink-0 accent-accent"
              onChange={() => change({ ...draft, kind })}
            />
            <KindBadge kind={kind} />
            <span className="text-14 text-muted">{t(`kindQuestions.${kind}`)}</span>
          </label>
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
