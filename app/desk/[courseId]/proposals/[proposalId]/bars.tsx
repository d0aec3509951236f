"use client";

import { useTranslations } from "next-intl";
import { useFindingWords } from "@/app/desk/[courseId]/use-finding-words";
import { Notice } from "@/components/ui/notice";
import type { FactDraft } from "@/lib/proposals/draft";
import { isBar } from "@/lib/proposals/finding";
import { isWhollyTicked } from "@/lib/proposals/ticks";
import type { Barred } from "./use-deeds";

/** Why it was not taken; what was mended since is not told any more. */
export function Bars({ bars, draft }: { bars: Barred; draft: FactDraft }) {
  const t = useTranslations("DeskFact");
  const wordsOf = useFindingWords();
  if (bars === null) return null;
  if (bars === "unreached") return <Notice>{t("unreached")}</Notice>;
  const still = bars.bars.filter((finding) => isBar(finding, draft.notes));
  const [first] = still;
  if (first) return <Notice>{t("barred", { count: still.length, first: wordsOf(first) })}</Notice>;
  return isWhollyTicked(draft) ? null : <Notice>{t("ticksMissing")}</Notice>;
}
