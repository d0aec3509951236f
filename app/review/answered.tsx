"use client";

import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ReportForm } from "@/app/reports/report-form";
import { CardTab } from "@/components/card-tab";
import { FactTab } from "@/components/fact-tab";
import { OwnMark } from "@/components/own-mark";
import { Provenance } from "@/components/provenance";
import { type Verdict, verdictOnTyped } from "@/lib/quiz/marking";
import { fixSignOf, type ReviewKeys } from "@/lib/review-settings/keys";
import type { AskedItem, CardFace } from "./card-face";
import { useKeys } from "./use-keys";

type Props = {
  card: CardFace;
  item: AskedItem;
  /** Null while the question is open. */
  response: string | null;
  isLeech: boolean;
  keys: ReviewKeys;
};

/**
 * The answer, then why, then who says so, where and as of when. It stands empty until there is an
 * answer: what is right is said as it appears, once, and the focus goes there.
 */
export function Answered({ response, ...shown }: Props) {
  const { item } = shown;
  const t = useTranslations("Review");
  const section = useRef<HTMLElement>(null);
  const isOpen = response === null;
  useEffect(() => {
    if (!isOpen) section.current?.focus({ preventScroll: true });
  }, [isOpen]);
  return (
    <section
      ref={section}
      tabIndex={-1}
      {...(!isOpen && { "aria-label": t("answer") })}
      className={`flex flex-col gap-4 outline-none ${isOpen ? "" : "border-t border-line pt-4"}`}
    >
      <div role="status" className="flex flex-col gap-4">
        {response !== null && <RightAnswer item={item} response={response} />}
      </div>
      {!isOpen && <Explained {...shown} />}
    </section>
  );
}

function RightAnswer({ item, response }: { item: AskedItem; response: string }) {
  const isTyped = item.family !== "flashcard";
  return (
    <>
      {isTyped && (
        <VerdictLine verdict={verdictOnTyped(item.answer, response)} response={response} />
      )}
      <p className="[unicode-bidi:plaintext] whitespace-pre-line wrap-anywhere font-serif text-22 font-semibold sm:text-28">
        {item.answer.shown}
      </p>
    </>
  );
}

function Explained({ card, item, isLeech, keys }: Omit<Props, "response">) {
  const t = useTranslations("Review");
  const report = useRef<HTMLDivElement>(null);
  const fix = fixSignOf(keys);
  useKeys({ single: fix === null ? {} : { [fix]: () => openReport(report.current) } });
  if (!card.about) return <ExplainedOwn cardId={card.cardId} isLeech={isLeech} />;
  const { fact, sources } = card.about;
  return (
    <>
      <p className="font-serif text-18">{fact.statement}</p>
      <p>{fact.why}</p>
      <Provenance fact={fact} sources={sources} />
      {isLeech && <p className="text-14">{t("leech.page")}</p>}
      <div className="flex flex-wrap gap-x-6">
        <FactTab id={fact.id} />
        <CardTab id={card.cardId} />
      </div>
      <div ref={report}>
        <ReportForm factId={fact.id} itemId={item.id} meaningRevision={card.meaningRevision} />
      </div>
    </>
  );
}

/** Shows the form and puts the focus where its first answer is given. */
function openReport(report: HTMLElement | null): void {
  const form = report?.querySelector("details");
  if (!form) return;
  form.open = true;
  form.querySelector<HTMLElement>("input[type=radio]")?.focus();
}

/** Behind a card of one's own stands nobody: on its page it can be mended. */
function ExplainedOwn({ cardId, isLeech }: { cardId: string; isLeech: boolean }) {
  const t = useTranslations("Review");
  return (
    <>
      <OwnMark />
      {isLeech && <p className="text-14">{t("leech.own")}</p>}
      <CardTab id={cardId} />
    </>
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
