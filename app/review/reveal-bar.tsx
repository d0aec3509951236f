"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useKeys } from "./use-keys";

export function RevealBar({ onReveal }: { onReveal: () => void }) {
  const t = useTranslations("Review");
  useKeys({ single: { " ": onReveal, Enter: onReveal } });
  return (
    <div className="sticky bottom-0 bg-paper py-3">
      <Button look="primary" type="button" className="w-full" onClick={onReveal}>
        {t("show")}
      </Button>
    </div>
  );
}
