"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Status } from "@/components/ui/status";
import type { ModuleOutcome } from "./actions";

/** Whether what was typed is stored, or what stands in the way. */
export function Saving({ outcome, busy }: { outcome: ModuleOutcome; busy: boolean }) {
  const t = useTranslations("DeskModule");
  return (
    <>
      {outcome.conflict !== undefined && !busy && <Notice>{t("conflict")}</Notice>}
      <Status>{outcome.saved !== undefined && !busy && t("saved")}</Status>
    </>
  );
}
