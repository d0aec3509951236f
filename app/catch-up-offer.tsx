import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import { Sheet } from "@/components/ui/sheet";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CatchUp } from "@/lib/review/catch-up";
import { catchUpByPlan } from "./review/actions";

type Props = {
  offer: CatchUp;
  /** How many cards a session would have without the plan. */
  planned: number;
};

/** A way back for who was away: so many today, the rest on later days; to be taken or not. */
export async function CatchUpOffer({ offer: { startsOn, shares }, planned }: Props) {
  const t = await getTranslations("Today.offer");
  const [today = 0, ...later] = shares;
  const count = shares.reduce((sum, share) => sum + share, 0);
  return (
    <Sheet aria-labelledby="catch-up">
      <h2 id="catch-up" className="text-18 font-semibold">
        {t("title")}
      </h2>
      <p className="font-serif text-22 sm:text-28">{t("shares", { today, days: later.length })}</p>
      <p className="text-muted">
        {t("waited", { count })} {t("text")}
      </p>
      <div className="flex flex-wrap gap-3">
        <form action={catchUpByPlan}>
          <input type="hidden" name="startsOn" value={startsOn} />
          <input type="hidden" name="shares" value={shares.join(",")} />
          <SubmitButton busy={t("busy")} look="primary">
            {t("accept")}
          </SubmitButton>
        </form>
        <LinkButton href="/review">{t("without", { count: planned })}</LinkButton>
      </div>
    </Sheet>
  );
}
