"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { takeDeletionBack } from "./actions";

type Props = { courseId: string; at: string; said: string };

export function DeletionUndo({ courseId, at, said }: Props) {
  const t = useTranslations("DeskFact");
  const [outcome, submit, busy] = useActionState(takeDeletionBack, {});
  return (
    <form action={submit} className="flex flex-col gap-3">
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="at" value={at} />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="min-w-0 text-14 wrap-anywhere text-muted">{said}</span>
        <Button disabled={busy}>{t("undo")}</Button>
      </p>
      {outcome.refused && <Notice>{t(`undoRefused.${outcome.refused}`)}</Notice>}
    </form>
  );
}
