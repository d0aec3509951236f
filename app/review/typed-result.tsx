"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Verdict } from "@/lib/quiz/marking";
import { useKeys } from "./use-keys";
import type { Given } from "./use-session";

type Props = { verdict: Verdict; onGive: (said: Pick<Given, "rating" | "ratedBy">) => void };

/** A typed answer rates itself: right is Good, wrong is Again, unless the learner was right after all. */
export function TypedResult({ verdict, onGive }: Props) {
  const t = useTranslations("Review");
  const go = () => onGive({ rating: verdict === "wrong" ? "AGAIN" : "GOOD", ratedBy: "typed" });
  useKeys({ single: { " ": go, Enter: go } });
  return (
    <div className="sticky bottom-0 flex flex-wrap gap-3 bg-paper py-3">
      <Button look="primary" type="button" data-grade className="flex-1" onClick={go}>
        {t("next")}
      </Button>
      {verdict === "wrong" && (
        <Button type="button" onClick={() => onGive({ rating: "GOOD", ratedBy: "self" })}>
          {t("wasRight")}
        </Button>
      )}
    </div>
  );
}
