"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { bringCardBack } from "./actions";

/** That the card was deleted, and the way back. */
export function BringBack({ cardId }: { cardId: string }) {
  const t = useTranslations("OwnCard");
  const mistake = useTranslations("Mistakes");
  const [{ errors }, submit, busy] = useActionState(bringCardBack, {});
  return (
    <Sheet>
      <p role="status">{t("deleted")}</p>
      <form action={submit} className="flex flex-col items-start gap-3">
        <input type="hidden" name="cardId" value={cardId} />
        <Button disabled={busy}>{busy ? t("busy") : t("bringBack")}</Button>
        {errors && <Notice>{mistake("own-cards")}</Notice>}
      </form>
    </Sheet>
  );
}
