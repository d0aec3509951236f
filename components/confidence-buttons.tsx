"use client";

import { useTranslations } from "next-intl";
import { useFormStatus } from "react-dom";
import { Button } from "@/components/ui/button";
import { type Confidence, confidences } from "@/lib/confidence/confidence";

type Props = {
  /** What a tap does besides saying it. */
  does: "show" | "check" | "save" | "certainty";
  /** Without it the buttons send the form that they stand in. */
  onSay?: (confidence: Confidence) => void;
};

/** How sure one is, said by the tap that goes on anyway; whoever passes it over loses nothing. */
export function ConfidenceButtons({ does, onSay }: Props) {
  const t = useTranslations("Confidence");
  const { pending } = useFormStatus();
  return (
    <fieldset className="flex min-w-0 flex-col">
      <legend className="pb-2 text-14 text-muted">{t(`asked.${does}`)}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(5rem,1fr))] gap-2">
        {confidences.map((confidence) => (
          <Button
            key={confidence}
            type={onSay ? "button" : "submit"}
            name="confidence"
            value={confidence}
            disabled={pending}
            className="px-2"
            onClick={onSay && (() => onSay(confidence))}
          >
            {t(confidence)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
