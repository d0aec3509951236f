"use client";

import { useTranslations } from "next-intl";
import { KindBadge } from "@/components/kind-badge";
import { SourceLine } from "@/components/source-line";
import { Button } from "@/components/ui/button";
import type { CardFace } from "./card-face";
import { ChangedNotice } from "./changed-notice";
import { FocusedHeading } from "./focused-heading";
import { useKeys } from "./use-keys";

/** A new card's fact: nobody is asked what they were never shown, or learned otherwise. */
export function ShownFact({ card, onRead }: { card: CardFace; onRead: () => void }) {
  const t = useTranslations("Review");
  useKeys({ single: { " ": onRead, Enter: onRead } });
  return (
    <>
      <article className="flex flex-1 flex-col gap-4 pb-6">
        {card.former && <ChangedNotice former={card.former} fact={card.fact} />}
        {!card.former && (
          <>
            <p className="text-14 text-muted">
              <strong className="text-ink">{t("newCard")}</strong> · {t("readFirst")}
            </p>
            <FocusedHeading>{card.fact.statement}</FocusedHeading>
          </>
        )}
        <p>{card.fact.why}</p>
        <KindBadge kind={card.fact.kind} />
        <SourceLine sources={card.sources} asOf={card.fact.asOf} />
      </article>
      <div className="sticky bottom-0 bg-paper py-3">
        <Button look="primary" type="button" className="w-full" onClick={onRead}>
          {t("gotIt")}
        </Button>
      </div>
    </>
  );
}
