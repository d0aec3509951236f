"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef } from "react";
import { ConfidenceButtons } from "@/components/confidence-buttons";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { type Confidence, confidences } from "@/lib/confidence/confidence";
import type { Answer } from "@/lib/content/item";
import { RESPONSE_LIMIT } from "@/lib/review/limits";
import type { AskedItem } from "./card-face";

type Props = {
  item: AskedItem;
  confidenceAsked: boolean;
  onCheck: (response: string, confidence?: Confidence) => void;
};

/** Where an answer is typed. Enter checks it. */
export function TypedForm({ item, confidenceAsked, onCheck }: Props) {
  const t = useTranslations("Review");
  const form = useRef<HTMLFormElement>(null);
  // The question has the focus first, so that it is read; then the field, so that one can type.
  useEffect(() => form.current?.querySelector("input")?.focus({ preventScroll: true }), []);

  // Not a form action: those wait a moment, and the next key would still go to the field.
  function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const response = new FormData(event.currentTarget).get("response");
    const pressed = (event.nativeEvent as SubmitEvent).submitter?.getAttribute("value");
    const confidence = confidences.find((one) => one === pressed);
    onCheck(String(response).slice(0, RESPONSE_LIMIT), confidence);
  }

  return (
    <form ref={form} onSubmit={check} className="flex flex-col gap-3">
      <Field
        label={t("typed")}
        hint={hintFor(item.answer)}
        describedBy="question notes"
        name="response"
        maxLength={RESPONSE_LIMIT}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        required
      />
      <div className="flex flex-wrap gap-3">
        <Button look="primary" className="flex-1">
          {t("check")}
        </Button>
        <Button type="button" onClick={() => onCheck("")}>
          {t("dontKnow")}
        </Button>
      </div>
      {/* After the plain button: the first of a form is the one that Enter presses. */}
      {confidenceAsked && <ConfidenceButtons does="check" />}
    </form>
  );

  function hintFor(answer: Answer): string | undefined {
    if (answer.type === "quantity") return t("units", { unit: answer.unit });
    if (answer.type !== "date") return undefined;
    return t(({ day: "dateDay", month: "dateMonth", year: "dateYear" } as const)[answer.precision]);
  }
}
