"use client";

import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ReportForm } from "@/app/reports/report-form";
import { FactTab } from "@/components/fact-tab";
import { Provenance } from "@/components/provenance";
import { type Verdict, verdictOnTyped } from "@/lib/quiz/marking";
import type { AskedItem, CardFace } from "./card-face";
import { CardTab } from "./card-tab";

type Props = { card: CardFace; item: AskedItem; response: string };

/** The answer, then why, then who says so, where and as of when. Read once, as it appears. */
export function Answered({ card, item, response }: Props) {
  const { fact, sources } = card;
  const t = useTranslations("Review");
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus({ preventScroll: true }), []);
  const isTyped = item.family !== "flashcard";
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={t("answer")}
      className="flex flex-col gap-4 border-t border-line pt-4 outline-none"
    >
      {isTyped && (
        <VerdictLine verdict={verdictOnTyped(item.answer, response)} response={response} />
      )}
      <p className="font-serif text-22 font-semibold sm:text-28">{item.answer.shown}</p>
      <p className="font-serif text-18">{fact.statement}</p>
      <p>{fact.why}</p>
      <Provenance fact={fact} sources={sources} />
      <div className="flex flex-wrap gap-x-6">
        <FactTab id={item.factId} />
        <CardTab id={card.cardId} />
      </div>
      <ReportForm factId={item.factId} itemId={item.id} meaningRevision={fact.meaningRevision} />
    </section>
  );
}

function VerdictLine({ verdict, response }: { verdict: Verdict; response: string }) {
  const t = useTranslations("Review");
  const isRight = verdict !== "wrong";
  const Icon = isRight ? Check : X;
  return (
    <div>
      <p
        className={`flex items-center gap-2 font-semibold ${isRight ? "text-correct" : "text-wrong"}`}
      >
        <Icon aria-hidden="true" className="size-5" />
        {t(verdict)}
      </p>
      <p className="text-14 text-muted">
        {response.trim() === "" ? t("nothing") : t("youTyped", { response })}
      </p>
    </div>
  );
}
