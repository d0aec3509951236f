"use client";

import { useTranslations } from "next-intl";
import { ConfidenceButtons } from "@/components/confidence-buttons";
import { Button } from "@/components/ui/button";
import type { Confidence } from "@/lib/confidence/confidence";
import { useKeys } from "./use-keys";

type Props = { confidenceAsked: boolean; onReveal: (confidence?: Confidence) => void };

/** Shows the answer, by the word that says how sure one is or by none. */
export function RevealBar({ confidenceAsked, onReveal }: Props) {
  const t = useTranslations("Review");
  const show = () => onReveal();
  const said = {
    s: () => onReveal("sure"),
    t: () => onReveal("think"),
    g: () => onReveal("guess"),
  };
  useKeys({ single: { ...(confidenceAsked && said), " ": show, Enter: show } });
  return (
    <div className="sticky bottom-0 flex flex-col gap-3 bg-paper py-3">
      {confidenceAsked && <ConfidenceButtons does="show" onSay={onReveal} />}
      <Button look="primary" type="button" className="w-full" onClick={show}>
        {t("show")}
      </Button>
    </div>
  );
}
