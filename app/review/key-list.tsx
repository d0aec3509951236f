"use client";

import { useTranslations } from "next-intl";
import { useContext, useRef } from "react";
import { Button } from "@/components/ui/button";
import { fixSignOf } from "@/lib/review-settings/keys";
import type { ScreenSettings } from "@/lib/review-settings/settings";
import { ShortcutsOff, useKeys } from "./use-keys";

/** The keys of a review, on a button for those who have a keyboard. */
export function KeyList({ screen }: { screen: ScreenSettings }) {
  const { twoButtons, confidenceAsked, keys: signs } = screen;
  const said = confidenceAsked ? (["confidence"] as const) : [];
  const fix = fixSignOf(signs) === null ? [] : (["fix"] as const);
  const single = ["show", ...said, twoButtons ? "rateTwo" : "rate", ...fix, "help"] as const;
  const keys = useContext(ShortcutsOff) ? (["undo"] as const) : ([...single, "undo"] as const);
  const t = useTranslations("Review");
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => dialog.current?.showModal();
  useKeys({ single: { [signs.LIST]: open } });
  return (
    <>
      <button
        type="button"
        onClick={open}
        className="hidden min-h-11 cursor-pointer rounded-control px-3 text-14 text-muted hover:text-ink sm:block"
      >
        {t("keys")}
      </button>
      <dialog
        ref={dialog}
        aria-label={t("keysTitle")}
        className="m-auto max-w-column rounded-sheet border border-line bg-surface p-6 text-ink"
      >
        <div className="flex flex-col gap-4">
          <ul className="flex flex-col gap-2">
            {keys.map((key) => (
              <li key={key}>{t(`keyList.${key}`, signs)}</li>
            ))}
          </ul>
          <Button type="button" onClick={() => dialog.current?.close()}>
            {t("close")}
          </Button>
        </div>
      </dialog>
    </>
  );
}
