import { useFormatter, useTranslations } from "next-intl";
import { type Effect, effectOf } from "@/lib/cards/effect";
import type { Retraced } from "@/lib/cards/retrace";
import type { CardReviewLine } from "@/lib/cards/store";

type Props = { reviews: readonly CardReviewLine[]; steps: readonly Retraced[]; isOwn: boolean };

/** Every answer to the card, the newest first: a table, and on a narrow screen a list. */
export function History({ reviews, steps, isOwn }: Props) {
  const t = useTranslations("Card");
  const stepOf = new Map(steps.map((step) => [step.reviewId, step]));
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("history")}</h2>
      <table className="w-full max-w-column text-left tabular-nums max-sm:block">
        <thead className="text-14 text-muted max-sm:sr-only">
          <tr>
            {[t("when"), t("rated"), t("effect")].map((head) => (
              <th key={head} scope="col" className="py-2 pr-4 font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {reviews.map((review) => (
            <Line
              key={review.id}
              review={review}
              effect={effectOf(review, stepOf.get(review.id))}
              isOwn={isOwn}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type LineProps = { review: CardReviewLine; effect: Effect; isOwn: boolean };

function Line({ review, effect, isOwn }: LineProps) {
  const t = useTranslations("Card");
  const words = useTranslations("Review");
  const format = useFormatter();
  const { effectiveAt, rating, ratedBy, response } = review;
  const change = isOwn && effect === "earlierMeaning" ? "earlierQuestion" : effect;
  const cell = "py-2 pr-4 max-sm:block max-sm:p-0";
  return (
    <tr className="border-t border-hairline align-top max-sm:block max-sm:py-2">
      <th scope="row" className={`${cell} font-medium`}>
        <time dateTime={effectiveAt.toISOString()}>
          {format.dateTime(effectiveAt, { dateStyle: "medium", timeStyle: "short" })}
        </time>
      </th>
      <td className={`${cell} wrap-anywhere`}>
        {words(`ratings.${rating}`)}
        <span className="block text-14 text-muted">
          {response ? t("typed", { response }) : t(`ratedBy.${ratedBy}`)}
        </span>
      </td>
      <td className={cell}>
        {typeof change === "object"
          ? t("nextAfter", { days: change.days })
          : t(`unchanged.${change}`)}
      </td>
    </tr>
  );
}
