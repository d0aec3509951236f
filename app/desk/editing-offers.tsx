import { useFormatter, useTranslations } from "next-intl";
import { Sheet } from "@/components/ui/sheet";
import { SubmitButton } from "@/components/ui/submit-button";
import type { editingOffersTo } from "@/lib/editing/store";
import { acceptEditing, declineEditing } from "./actions";

type Props = { offers: Awaited<ReturnType<typeof editingOffersTo>> };

/** The courses that someone is asked to edit with others. */
export function EditingOffers({ offers }: Props) {
  const [t, desk] = [useTranslations("EditingOffers"), useTranslations("Desk")];
  const format = useFormatter();
  return offers.map(({ id, expiresAt, course, offeredBy }) => (
    <Sheet key={id} aria-labelledby={`offer-${id}`}>
      <h2 id={`offer-${id}`} className="text-18 font-semibold wrap-anywhere">
        {t("title", { course: course.title })}
      </h2>
      <p className="wrap-anywhere">
        {offeredBy ? t("by", { name: offeredBy.name }) : t("byNobody")}{" "}
        {t("until", { date: format.dateTime(expiresAt, { dateStyle: "long" }) })}
      </p>
      <div className="flex flex-wrap gap-3">
        {([acceptEditing, declineEditing] as const).map((action) => (
          <form key={action === acceptEditing ? "accept" : "decline"} action={action}>
            <input type="hidden" name="offerId" value={id} />
            <SubmitButton busy={desk("busy")} aria-describedby={`offer-${id}`}>
              {t(action === acceptEditing ? "accept" : "decline")}
            </SubmitButton>
          </form>
        ))}
      </div>
    </Sheet>
  ));
}
