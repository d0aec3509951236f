"use client";

import { Eraser, RefreshCw } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import type { About, Former } from "./card-face";
import { FocusedHeading } from "./focused-heading";

const icons = { corrected: Eraser, superseded: RefreshCw };

/** That what was learned is no longer so: what it was, as of when, and what stands in its place. */
export function ChangedNotice({ former, fact }: { former: Former; fact: About["fact"] }) {
  const t = useTranslations("Review");
  const format = useFormatter();
  const Icon = icons[former.why];
  const date = format.dateTime(former.changedAt, { dateStyle: "long" });
  return (
    <>
      <FocusedHeading>
        <span className="flex items-start gap-2 font-sans text-18 font-semibold">
          <Icon aria-hidden="true" className="mt-1 size-5 shrink-0" />
          {t(`changed.${former.why}`, { date })}
        </span>
      </FocusedHeading>
      <div className="flex flex-col gap-1 rounded-sheet border border-hairline bg-surface p-4">
        <Head words={t("changed.before")} asOf={former.asOf} />
        <p className="font-serif text-18 text-muted">{former.statement}</p>
      </div>
      <div className="flex flex-col gap-1">
        <Head words={t("changed.now")} asOf={fact.asOf} />
        <p className="font-serif text-22 sm:text-28">{fact.statement}</p>
      </div>
    </>
  );
}

function Head({ words, asOf }: { words: string; asOf: string }) {
  const t = useTranslations("Review");
  return (
    <p className="text-14 text-muted">
      <strong className="text-ink">{words}</strong> {t("changed.asOf")} <PartialDate date={asOf} />
    </p>
  );
}
