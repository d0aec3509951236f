"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { FactDraft } from "@/lib/proposals/draft";
import { isBar } from "@/lib/proposals/finding";
import { isWhollyTicked } from "@/lib/proposals/ticks";
import type { Barred } from "./use-deeds";

/** Why it was not taken; what was mended since is not told any more. */
export function Bars({ bars, draft }: { bars: Barred; draft: FactDraft }) {
  const t = useTranslations("DeskFact");
  if (bars === null) return null;
  if (bars === "unreached") return <Notice>{t("unreached")}</Notice>;
  const still = bars.bars.filter((finding) => isBar(finding, draft.notes));
  const count = still.length;
  if (count > 0) return <Notice>{t("barred", { count, first: still[0]?.message ?? "" })}</Notice>;
  return isWhollyTicked(draft) ? null : <Notice>{t("ticksMissing")}</Notice>;
}
