"use client";

import { useTranslations } from "next-intl";
import { reasonWithout } from "@/lib/review/reason";
import type { AskedItem, CardFace } from "./card-face";

type Props = { card: CardFace; item: AskedItem; isMissed: boolean; isLeech: boolean };

/** What is said with a question: why it is asked otherwise, and after a miss the reason why. */
export function QuestionNotes({ card, item, isMissed, isLeech }: Props) {
  const t = useTranslations("Review");
  const reason = isMissed && card.about ? reasonWithout(item.answer, card.about.fact.why) : null;
  return (
    <div id="notes" className="flex flex-col gap-3 empty:hidden">
      {isLeech && card.items.length > 1 && <p className="text-14 text-muted">{t("leech.asked")}</p>}
      {reason && (
        <p className="flex flex-col border-l border-line pl-3">
          <span className="text-14 text-muted">{t("reason")}</span>
          {reason}
        </p>
      )}
    </div>
  );
}
