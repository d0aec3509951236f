"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { takeDecisionBack } from "@/app/desk/[courseId]/proposals/[proposalId]/actions";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = { courseId: string; proposalId: string; said: string };

/** Takes a decision back, and leads to what is undecided again. */
export function UndoForm({ courseId, proposalId, said }: Props) {
  const t = useTranslations("DeskFact");
  const [outcome, submit, busy] = useActionState(takeDecisionBack, {});
  return (
    <form action={submit} data-undo className="flex flex-col gap-3">
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="proposalId" value={proposalId} />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="min-w-0 text-14 wrap-anywhere text-muted">{said}</span>
        <Button disabled={busy}>
          {t("undo")} <kbd className="hidden font-sans text-14 text-muted lg:inline">Ctrl+Z</kbd>
        </Button>
      </p>
      {outcome.refused && <Notice>{t(`undoRefused.${outcome.refused}`)}</Notice>}
    </form>
  );
}
