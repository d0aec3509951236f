"use client";

import { unstable_rethrow } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { untagCard } from "@/app/cards/actions";
import { tagForm } from "./tag-form";
import type { RunningSession } from "./use-session";

/** That a card was held out of the session, and the way to take that back. */
export function HeldLine({ session }: { session: RunningSession | null }) {
  const t = useTranslations("Card");
  const [isUnsent, setUnsent] = useState(false);
  const held = session?.heldLast;

  async function takeBack() {
    if (!session || !held) return;
    try {
      await untagCard(tagForm(held.cardId, held.tag));
      setUnsent(false);
      session.giveBack(held.cardId);
    } catch (error) {
      unstable_rethrow(error);
      setUnsent(true);
    }
  }

  return (
    <div role="status" className="mx-auto w-full max-w-column px-4 text-14 empty:hidden">
      {held && (
        <p className="flex flex-wrap items-center gap-x-4">
          {isUnsent ? t("unsent") : t(`tags.${held.tag}`)}
          <button
            type="button"
            onClick={takeBack}
            className="min-h-11 cursor-pointer text-accent underline underline-offset-4"
          >
            {t(`takeBack.${held.tag}`)}
          </button>
        </p>
      )}
    </div>
  );
}
