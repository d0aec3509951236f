"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Bars } from "@/app/desk/[courseId]/proposals/[proposalId]/bars";
import { Button } from "@/components/ui/button";
import type { useEditedFact } from "./use-edited-fact";
import { WhatItMeans } from "./what-it-means";

type Props = {
  courseId: string;
  factId: string;
  edited: ReturnType<typeof useEditedFact>;
  /** Whether the fact stands here anew because it was stored. */
  wasSaved: boolean;
};

/** Stores a fact, from wherever one is in its form, and says what became of it. */
export function SaveBar({ courseId, factId, edited, wasSaved }: Props) {
  const t = useTranslations("DeskFact");
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasSaved) button.current?.focus({ preventScroll: true });
  }, [wasSaved]);
  const said = wasSaved && edited.keeping === "stored" ? "saved" : edited.keeping;
  return (
    <div className="flex flex-col items-start gap-2 border-t border-hairline bg-paper py-3 lg:sticky lg:bottom-0 lg:z-10">
      <Bars bars={edited.bars} draft={edited.draft} />
      <WhatItMeans courseId={courseId} factId={factId} meaning={edited.meaning} />
      <Button
        ref={button}
        type="button"
        look="primary"
        disabled={edited.isBusy}
        aria-keyshortcuts="Control+Enter"
        onClick={edited.save}
      >
        {t("save")} <kbd className="hidden font-sans text-14 opacity-80 lg:inline">Ctrl+Enter</kbd>
      </Button>
      <p role="status" className="text-14 text-muted">
        {t(`fact.${said}`)}
      </p>
    </div>
  );
}
