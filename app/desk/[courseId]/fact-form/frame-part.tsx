"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/field";
import { type Frame, frameSlots, frames, mayDeny } from "@/lib/proposals/frames";
import { reframed } from "@/lib/proposals/reframed";
import { FindingsAt } from "./findings-at";
import { useFactForm } from "./form-context";
import { SlotField } from "./slot-field";

/** What the fact is of, and what fills it: the fields follow from the frame. */
export function FramePart() {
  const t = useTranslations("DeskFact");
  const { draft, change } = useFactForm();
  return (
    <div className="flex flex-col gap-4">
      <SelectField
        label={t("frame")}
        hint={t(`frameHints.${draft.frame}`)}
        value={draft.frame}
        onChange={({ target }) => change(reframed(draft, target.value as Frame))}
      >
        {frames.map((frame) => (
          <option key={frame} value={frame}>
            {t(`frames.${frame}`)}
          </option>
        ))}
      </SelectField>
      <FindingsAt fields={["frame"]} />
      {frameSlots[draft.frame].map((slot) => (
        <SlotField key={`${draft.frame} ${slot.name}`} slot={slot} />
      ))}
      {mayDeny(draft.frame) && (
        <SelectField
          label={t("polarity")}
          hint={t("polarityHint")}
          value={draft.polarity}
          onChange={({ target }) =>
            change({ ...draft, polarity: target.value as "affirmed" | "denied" })
          }
        >
          <option value="affirmed">{t("affirmed")}</option>
          <option value="denied">{t("denied")}</option>
        </SelectField>
      )}
      <FindingsAt fields={["polarity"]} />
    </div>
  );
}
