"use client";

import { useTranslations } from "next-intl";
import { ConfidenceButtons } from "@/components/confidence-buttons";
import { Button } from "@/components/ui/button";
import type { Confidence } from "@/lib/confidence/confidence";
import type { ScreenSettings } from "@/lib/review-settings/settings";
import { useKeys } from "./use-keys";

type Props = {
  screen: Pick<ScreenSettings, "confidenceAsked" | "keys">;
  onReveal: (confidence?: Confidence) => void;
};

/** Shows the answer, by the word that says how sure one is or by none. */
export function RevealBar({ screen: { confidenceAsked, keys }, onReveal }: Props) {
  const t = useTranslations("Review");
  const show = () => onReveal();
  const said = {
    [keys.SURE]: () => onReveal("sure"),
    [keys.THINK]: () => onReveal("think"),
    [keys.GUESS]: () => onReveal("guess"),
  };
  useKeys({ single: { ...(confidenceAsked && said), " ": show, Enter: show } });
  return (
    <>
      {/* Not in the bar: in large type they would cover the question. */}
      {confidenceAsked && <ConfidenceButtons does="show" onSay={onReveal} />}
      <div className="sticky bottom-0 bg-paper py-3">
        <Button look="primary" type="button" className="w-full" onClick={show}>
          {t("show")}
        </Button>
      </div>
    </>
  );
}
