"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import type { AskDraft } from "@/lib/proposals/draft";
import { type FrameSlot, frameSlots } from "@/lib/proposals/frames";
import { FindingsAt } from "./findings-at";
import { useFactForm } from "./form-context";

const askable: ReadonlySet<FrameSlot["sort"]> = new Set([
  "entity",
  "either",
  "text",
  "quantity",
  "date",
]);

/** The questions that a fact gives cards by: one a slot, and who says it. */
export function AsksPart() {
  const t = useTranslations("DeskFact");
  const { draft, change } = useFactForm();
  const put = (asks: AskDraft[]) => change({ ...draft, asks });
  const slots = [
    ...frameSlots[draft.frame].filter(({ sort }) => askable.has(sort)).map(({ name }) => name),
    "holder",
  ];
  const free = slots.filter((name) => !draft.asks.some(({ slot }) => slot === name));
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="text-14 font-medium">{t("asks")}</legend>
      <p className="text-14 text-muted">{t("asksHint")}</p>
      {draft.asks.map((ask, place) => (
        <div
          key={ask.slot}
          className="flex min-w-0 flex-col gap-3 border-line sm:border-l-2 sm:pl-4"
        >
          <AskFields ask={ask} onChange={(next) => put(draft.asks.with(place, next))} />
          <Button
            type="button"
            className="self-start"
            onClick={() => put(draft.asks.toSpliced(place, 1))}
          >
            {t("dropQuestion")}
          </Button>
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        {free.map((slot) => (
          <AddAsk key={slot} slot={slot} onAdd={(ask) => put([...draft.asks, ask])} />
        ))}
      </div>
      <FindingsAt fields={["asks"]} />
    </fieldset>
  );
}

function AddAsk({ slot, onAdd }: { slot: string; onAdd: (ask: AskDraft) => void }) {
  const t = useTranslations("DeskFact");
  const label = useSlotLabel(slot);
  return (
    <Button
      type="button"
      onClick={() => onAdd({ slot, question: "", cloze: "", typed: "", precision: "" })}
    >
      {t("askFor", { slot: label })}
    </Button>
  );
}

function useSlotLabel(slot: string): string {
  const t = useTranslations("DeskFact");
  const { frame } = useFactForm().draft;
  if (slot === "holder") return t("holderSlot");
  const isOfFrame = frameSlots[frame].some(({ name }) => name === slot);
  return isOfFrame ? t(`slots.${frame}.${slot}` as "slots.claim.agent") : slot;
}

function AskFields({ ask, onChange }: { ask: AskDraft; onChange: (ask: AskDraft) => void }) {
  const t = useTranslations("DeskFact");
  const label = useSlotLabel(ask.slot);
  return (
    <>
      <Field
        label={t("questionFor", { slot: label })}
        value={ask.question}
        maxLength={600}
        onChange={({ target }) => onChange({ ...ask, question: target.value })}
      />
      <details>
        <summary className="min-h-11 cursor-pointer py-2 text-14 text-muted">
          {t("askMore")}
        </summary>
        <div className="flex flex-col gap-3">
          <Field
            label={t("cloze")}
            hint={t("clozeHint")}
            value={ask.cloze}
            maxLength={600}
            onChange={({ target }) => onChange({ ...ask, cloze: target.value })}
          />
          <SelectField
            label={t("typed")}
            value={ask.typed}
            onChange={({ target }) =>
              onChange({ ...ask, typed: target.value as AskDraft["typed"] })
            }
          >
            <option value="">{t("typedByRule")}</option>
            <option value="yes">{t("typedYes")}</option>
            <option value="no">{t("typedNo")}</option>
          </SelectField>
        </div>
      </details>
    </>
  );
}
