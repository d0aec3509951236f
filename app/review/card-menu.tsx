"use client";

import { Ellipsis } from "lucide-react";
import { unstable_rethrow } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { tagCard } from "@/app/cards/actions";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Status } from "@/components/ui/status";
import { type Tag, tags } from "@/lib/cards/tags";
import { CardTab } from "./card-tab";
import { tagForm } from "./tag-form";
import type { RunningSession } from "./use-session";

/** What may be done by hand with the card that is asked. */
export function CardMenu({ session }: { session: RunningSession | null }) {
  const t = useTranslations("Card");
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<"unsent" | "flagged" | null>(null);
  const step = session?.step;
  if (!session || !step || step.kind === "done") return null;
  const { cardId } = step.card;

  async function set(tag: Tag) {
    setOutcome(null);
    try {
      await tagCard(tagForm(cardId, tag));
    } catch (error) {
      unstable_rethrow(error);
      return setOutcome("unsent");
    }
    if (tag === "FLAGGED") return setOutcome("flagged");
    dialog.current?.close();
    session?.hold(cardId, tag);
  }

  return (
    <>
      <button
        type="button"
        aria-label={t("menu")}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
        className="flex size-11 cursor-pointer items-center justify-center rounded-control text-muted hover:text-ink"
      >
        <Ellipsis aria-hidden="true" className="size-5" />
      </button>
      <dialog
        ref={dialog}
        aria-label={t("menu")}
        onClose={() => setOutcome(null)}
        className="m-auto w-full max-w-80 rounded-sheet border border-line bg-surface p-6 text-ink"
      >
        <div className="flex flex-col gap-3">
          {tags.map((tag) => (
            <Button key={tag} type="button" onClick={() => set(tag)}>
              {t(`set.${tag}`)}
            </Button>
          ))}
          {outcome === "unsent" && <Notice>{t("unsent")}</Notice>}
          <Status>{outcome === "flagged" && t("tags.FLAGGED")}</Status>
          <CardTab id={cardId} />
          <Button type="button" onClick={() => dialog.current?.close()}>
            {t("close")}
          </Button>
        </div>
      </dialog>
    </>
  );
}
