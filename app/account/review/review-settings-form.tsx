"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { KeptForm } from "@/components/ui/kept-form";
import { Sheet } from "@/components/ui/sheet";
import { Status } from "@/components/ui/status";
import type { ReviewSettings } from "@/lib/review-settings/settings";
import { changeReviewSettings } from "./actions";
import { DayFields } from "./day-fields";
import { EasyDays } from "./easy-days";
import { KeyFields } from "./key-fields";
import { PauseFields } from "./pause-fields";

const screenChoices = ["confidenceAsked", "twoButtons", "intervalsHidden", "shortcutsOff"] as const;

/** What a learner chooses of their reviews, saved at once. */
export function ReviewSettingsForm({ settings: { queue, screen } }: { settings: ReviewSettings }) {
  const t = useTranslations("ReviewSettings");
  const [{ saved, errors }, submit, busy] = useActionState(changeReviewSettings, {});
  return (
    <KeptForm action={submit} className="flex flex-col gap-6">
      <Sheet aria-labelledby="day">
        <Heading id="day">{t("day")}</Heading>
        <DayFields queue={queue} errors={errors} />
        <EasyDays easyWeekdays={queue.easyWeekdays} />
      </Sheet>
      <Sheet aria-labelledby="pause">
        <Heading id="pause">{t("pause")}</Heading>
        <PauseFields pause={queue.pause} errors={errors} />
      </Sheet>
      <Sheet aria-labelledby="screen">
        <Heading id="screen">{t("screen")}</Heading>
        {screenChoices.map((name) => (
          <CheckField key={name} label={t(name)} name={name} defaultChecked={screen[name]} />
        ))}
        <KeyFields chosen={screen.keys} errors={errors} />
      </Sheet>
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("save")}
      </Button>
      <Status>{saved && !busy && t("saved")}</Status>
    </KeptForm>
  );
}

function Heading({ id, children }: { id: string; children: string }) {
  return (
    <h2 id={id} className="text-18 font-semibold">
      {children}
    </h2>
  );
}
