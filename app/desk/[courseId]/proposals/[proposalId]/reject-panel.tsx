"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useKeys } from "@/app/review/use-keys";
import { Button } from "@/components/ui/button";
import { type Rejection, rejections } from "@/lib/proposals/decision";

type Props = { keysShown: boolean; onReject: (reason: Rejection) => void; onClose: () => void };

/** Why it is no fact: one press, by its number or on its button. */
export function RejectPanel({ keysShown, onReject, onClose }: Props) {
  const t = useTranslations("DeskFact");
  const head = useRef<HTMLHeadingElement>(null);
  const byNumber = rejections.map((reason, place) => [signOf(place), () => onReject(reason)]);
  useKeys({ single: { ...Object.fromEntries(byNumber), Escape: onClose } });
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="flex flex-col gap-3 rounded-sheet border border-line bg-surface p-4">
      <h2 ref={head} tabIndex={-1} className="text-18 font-semibold">
        {t("rejectWhy")}
      </h2>
      <div className="grid gap-2 sm:grid-cols-2">
        {rejections.map((reason, place) => (
          <Button
            key={reason}
            type="button"
            data-grade
            className="justify-start"
            onClick={() => onReject(reason)}
          >
            {keysShown && <kbd className="font-sans text-14 text-muted">{signOf(place)}</kbd>}
            {t(`rejections.${reason}`)}
          </Button>
        ))}
      </div>
      <Button type="button" data-grade className="self-start" onClick={onClose}>
        {t("cancel")}
        {keysShown && <kbd className="font-sans text-14 text-muted">Esc</kbd>}
      </Button>
    </section>
  );
}

/** 1 to 9, then 0. */
function signOf(place: number): string {
  return `${(place + 1) % 10}`;
}
