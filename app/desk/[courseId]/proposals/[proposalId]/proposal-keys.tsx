"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useKeys } from "@/app/review/use-keys";
import { Button } from "@/components/ui/button";

const single = [
  "tick",
  "accept",
  "merge",
  "reject",
  "later",
  "statement",
  "leave",
  "help",
] as const;

/** The keys of the inbox, on a button for those who have a keyboard. */
export function ProposalKeys({ keysShown }: { keysShown: boolean }) {
  const t = useTranslations("DeskFact");
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => dialog.current?.showModal();
  useKeys({ single: { "?": open } });
  const keys = keysShown ? ([...single, "undo"] as const) : (["undo"] as const);
  return (
    <>
      <Button type="button" data-grade className="max-lg:hidden" onClick={open}>
        {t("keys")} {keysShown && <kbd className="font-sans text-14 opacity-80">?</kbd>}
      </Button>
      <dialog
        ref={dialog}
        aria-label={t("keysTitle")}
        className="m-auto max-w-column rounded-sheet border border-line bg-surface p-6 text-ink"
      >
        <div className="flex flex-col gap-4">
          <ul className="flex flex-col gap-2">
            {keys.map((key) => (
              <li key={key}>{t(`keyList.${key}`)}</li>
            ))}
          </ul>
          <Button type="button" onClick={() => dialog.current?.close()}>
            {t("closeKeys")}
          </Button>
        </div>
      </dialog>
    </>
  );
}
