import { useTranslations } from "next-intl";
import { ScrollTable } from "@/components/ui/scroll-table";
import type { AuthorStanding } from "@/lib/forecasts/standing";

/** How each author's forecasts turned out: counts, and a score only where the author gave probabilities. */
export function AuthorTable({ authors }: { authors: readonly AuthorStanding[] }) {
  const t = useTranslations("Forecasts");
  // A column that says the same of everybody says it better in the sentence above.
  const isScored = authors.some(({ brier }) => brier !== null);
  const counts = [t("author"), t("cameTrueOf"), t("cannotBeJudged"), t("stillOpen")];
  const heads = isScored ? [...counts, t("brier")] : counts;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("authors")}</h2>
      <p className="text-14 text-muted">{t("authorsNote")}</p>
      <ScrollTable label={t("authors")}>
        <thead className="text-14 text-muted">
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className="py-1 pr-4 align-bottom font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {authors.map(({ author, cameTrue, judged, cannotBeJudged, open, brier, weighed }) => (
            <tr key={author} className="border-t border-hairline align-top">
              <th scope="row" className="min-w-32 py-2 pr-4 font-medium">
                {author}
              </th>
              <td className="py-2 pr-4">
                {judged === 0 ? t("noneJudged") : t("kOfN", { k: cameTrue, n: judged })}
              </td>
              <td className="py-2 pr-4">{cannotBeJudged}</td>
              <td className="py-2 pr-4">{open}</td>
              {isScored && (
                <td className="py-2">
                  {brier === null ? t("noProbability") : t("brierOf", { score: brier, weighed })}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
