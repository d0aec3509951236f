import { useTranslations } from "next-intl";
import type { TopicStanding } from "./page";

/** The middle half of fewer cards says nothing. */
const fewestForBand = 4;

/** What the drawings show, as a table. */
export function ProgressTable({ topics }: { topics: readonly TopicStanding[] }) {
  const t = useTranslations("Progress");
  const heads = [t("topic"), t("seen"), t("recall"), t("due"), t("answers")];
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("table")}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
      <section className="overflow-x-auto" aria-label={t("table")} tabIndex={0}>
        <table className="w-full text-left tabular-nums">
          <thead className="text-14 text-muted">
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className="py-2 pr-4 align-bottom font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {topics.map(({ id, title, seen, cards, due, recall, answered, right }) => (
              <tr key={id} className="border-t border-hairline align-top">
                <th scope="row" className="min-w-40 py-2 pr-4 font-medium">
                  {title}
                </th>
                <td className="py-2 pr-4 whitespace-nowrap">{t("seenOf", { seen, cards })}</td>
                <td className="py-2 pr-4">
                  {recall ? t("mean", { mean: recall.mean }) : t("noRecall")}
                  {recall && seen >= fewestForBand && (
                    <span className="block text-14 text-muted">
                      {t("band", { low: recall.low, high: recall.high })}
                    </span>
                  )}
                </td>
                <td className="py-2 pr-4">{due}</td>
                <td className="py-2">
                  {answered > 0 ? t("right", { right, answered }) : t("noAnswers")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
