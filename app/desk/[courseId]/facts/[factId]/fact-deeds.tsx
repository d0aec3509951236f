"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { deleteFact } from "./actions";

type Props = { courseId: string; factId: string; seen: number; isPublished: boolean };

/** A fact that no learner has can be deleted, and comes back by one press on the list. */
export function FactDeeds({ courseId, factId, seen, isPublished }: Props) {
  const t = useTranslations("DeskFact");
  const [outcome, submit, busy] = useActionState(deleteFact, {});
  if (isPublished) return null;
  return (
    <form action={submit} className="flex flex-col items-start gap-3">
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="factId" value={factId} />
      <input type="hidden" name="seen" value={seen} />
      <Button disabled={busy}>{t("deleteFact")}</Button>
      {outcome.refused && <Notice>{t(`deleteRefused.${outcome.refused}`)}</Notice>}
    </form>
  );
}
