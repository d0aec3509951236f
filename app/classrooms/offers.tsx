import { useFormatter, useTranslations } from "next-intl";
import { Sheet } from "@/components/ui/sheet";
import { SubmitButton } from "@/components/ui/submit-button";
import type { offersTo } from "@/lib/teaching/store";
import { acceptTeaching, declineTeaching } from "./actions";

/** The classes that someone is asked to teach with others. */
export function Offers({ offers }: { offers: Awaited<ReturnType<typeof offersTo>> }) {
  const t = useTranslations("Offers");
  const format = useFormatter();
  return offers.map(({ id, expiresAt, classroom, offeredBy }) => (
    <Sheet key={id} aria-labelledby={`offer-${id}`}>
      <h2 id={`offer-${id}`} className="text-18 font-semibold wrap-anywhere">
        {t("title", { classroom: classroom.name })}
      </h2>
      <p className="wrap-anywhere">
        {offeredBy ? t("by", { name: offeredBy.name }) : t("byNobody")}{" "}
        {t("until", { date: format.dateTime(expiresAt, { dateStyle: "long" }) })}
      </p>
      <div className="flex flex-wrap gap-3">
        <form action={acceptTeaching}>
          <input type="hidden" name="offerId" value={id} />
          <SubmitButton busy={t("busy")} aria-describedby={`offer-${id}`}>
            {t("accept")}
          </SubmitButton>
        </form>
        <form action={declineTeaching}>
          <input type="hidden" name="offerId" value={id} />
          <SubmitButton busy={t("busy")} aria-describedby={`offer-${id}`}>
            {t("decline")}
          </SubmitButton>
        </form>
      </div>
    </Sheet>
  ));
}
