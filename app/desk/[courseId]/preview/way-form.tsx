"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField, TextAreaField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { SecondStep } from "@/components/ui/second-step";
import { Status } from "@/components/ui/status";
import { changeItem, type WayOutcome } from "./actions";

type Props = {
  courseId: string;
  factId: string;
  way: string;
  stem: string;
  isRewordable: boolean;
  offered: readonly { id: string; text: string }[];
  /** The wrong options on show. */
  wrong: readonly string[];
};

/** Says a question in other words and chooses its wrong options. */
export function WayForm({ stem, isRewordable, offered, wrong, ...ref }: Props) {
  const t = useTranslations("DeskPreview");
  const [{ errors, saved }, submit, busy] = useActionState<WayOutcome, FormData>(changeItem, {});
  const isChoosable = offered.length > wrong.length;
  if (!isRewordable && !isChoosable) return null;
  return (
    <SecondStep label={isChoosable ? t("rewordOrSwap") : t("reword")}>
      <KeptForm action={submit} className="flex w-full flex-col gap-3">
        <input type="hidden" name="courseId" value={ref.courseId} />
        <input type="hidden" name="factId" value={ref.factId} />
        <input type="hidden" name="way" value={ref.way} />
        {isRewordable ? (
          <TextAreaField
            label={t("stem")}
            hint={t("stemHint")}
            errors={errors?.stem}
            name="stem"
            defaultValue={stem}
            maxLength={600}
          />
        ) : (
          <input type="hidden" name="stem" value="" />
        )}
        {isChoosable &&
          (["first", "second"] as const).map((name, i) => (
            <SelectField key={name} label={t(name)} name={name} defaultValue={wrong[i]}>
              {offered.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </SelectField>
          ))}
        <Button disabled={busy} className="self-start">
          {busy ? t("busy") : t("save")}
        </Button>
        <Status>{saved && !busy && t("saved")}</Status>
      </KeptForm>
    </SecondStep>
  );
}
