"use client";

import { useTranslations } from "next-intl";
import { CheckField } from "@/components/ui/check-field";
import { type QueueSettings, weekdays } from "@/lib/review-settings/settings";

/** The weekdays on which there are to be fewer cards. */
export function EasyDays({ easyWeekdays }: Pick<QueueSettings, "easyWeekdays">) {
  const t = useTranslations("ReviewSettings");
  return (
    <fieldset className="flex flex-col gap-1" aria-describedby="easy-hint">
      <legend className="text-14 font-medium">{t("easy")}</legend>
      <p id="easy-hint" className="text-14 text-muted">
        {t("easyHint")}
      </p>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(9rem,100%),1fr))] gap-x-4">
        {weekdays.map((day) => (
          <CheckField
            key={day}
            label={t(`weekday.${day}`)}
            name={`easy${day}`}
            defaultChecked={easyWeekdays.includes(day)}
          />
        ))}
      </div>
    </fieldset>
  );
}
