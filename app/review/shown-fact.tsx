"use client";

import { useTranslations } from "next-intl";
import { KindBadge } from "@/components/kind-badge";
import { OwnAnswer } from "@/components/own-answer";
import { OwnMark } from "@/components/own-mark";
import { SourceLine } from "@/components/source-line";
import { Button } from "@/components/ui/button";
import type { About, CardFace } from "./card-face";
import { ChangedNotice } from "./changed-notice";
import { FocusedHeading } from "./focused-heading";

import { useKeys } from "./use-keys";

/** What a new card asks about: nobody is asked what they were never shown, or learned otherwise. */
export function ShownFact({ card, onRead }: { card: CardFace; onRead: () => void }) {
  const t = useTranslations("Review");
  useKeys({ single: { " ": onRead, Enter: onRead } });
  return (
    <>
      <article className="flex flex-1 flex-col gap-4 pb-6">
        {card.about ? <AboutFact {...card.about} /> : <OwnSides items={card.items} />}
      </article>
      <div className="sticky bottom-0 bg-paper py-3">
        <Button look="primary" type="button" className="w-full" onClick={onRead}>
          {t("gotIt")}
        </Button>
      </div>
    </>
  );
}

function AboutFact({ fact, sources, former }: About) {
  return (
    <>
      {former && <ChangedNotice former={former} fact={fact} />}
      {!former && (
        <>
          <ReadFirst />
          <FocusedHeading>{fact.statement}</FocusedHeading>
        </>
      )}
      <p>{fact.why}</p>
      <KindBadge kind={fact.kind} />
      <SourceLine sources={sources} asOf={fact.asOf} />
    </>
  );
}

function OwnSides({ items: [item] }: Pick<CardFace, "items">) {
  return (
    item && (
      <>
        <ReadFirst />
        <FocusedHeading>{item.stem}</FocusedHeading>
        <OwnAnswer>{item.answer.shown}</OwnAnswer>
        <OwnMark />
      </>
    )
  );
}

function ReadFirst() {
  const t = useTranslations("Review");
  return (
    <p className="text-14 text-muted">
      <strong className="text-ink">{t("newCard")}</strong> · {t("readFirst")}
    </p>
  );
}
