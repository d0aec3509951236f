"use client";

import { RefreshCw, Replace } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import type { Former } from "./card-face";

const icons = { corrected: Replace, superseded: RefreshCw };

/** That what was learned is no longer so: what it was, until when, and what stands in its place. */
export function ChangedNotice({ former, asOf }: { former: Former; asOf: string }) {
  const t = useTranslations("Review");
  const format = useFormatter();
  const Icon = icons[former.why];
  return (
    <>
      <p className="flex items-start gap-2 text-18 font-semibold">
        <Icon aria-hidden="true" className="mt-1 size-5 shrink-0" />
        {t(`changed.${former.why}`, {
          date: format.dateTime(former.changedAt, { dateStyle: "long" }),
        })}
      </p>
      <div className="flex flex-col gap-1 rounded-sheet border border-hairline bg-surface p-4">
        <p className="text-14 text-muted">
          <strong className="text-ink">{t("changed.before")}</strong> {t("changed.asOf")}{" "}
          <PartialDate date={former.asOf} />
        </p>
        <p className="font-serif text-18 text-muted">{former.statement}</p>
      </div>
      <p className="text-14 text-muted">
        <strong className="text-ink">{t("changed.now")}</strong> {t("changed.asOf")}{" "}
        <PartialDate date={asOf} />
      </p>
    </>
  );
}
