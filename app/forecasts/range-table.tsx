import { useTranslations } from "next-intl";
import { ScrollTable } from "@/components/ui/scroll-table";
import type { ProbabilityRange } from "@/lib/forecasts/brier";

/** What the drawing shows, as a table: a line a range. */
export function RangeTable({ ranges }: { ranges: readonly ProbabilityRange[] }) {
  const t = useTranslations("Forecasts");
  const heads = [t("range"), t("meanSaid"), t("cameTrueOf")];
  return (
    <ScrollTable label={t("yours")}>
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
        {ranges.map(({ from, to, forecasts, cameTrue, meanSaid }) => (
          <tr key={from} className="border-t border-hairline">
            <th scope="row" className="py-1 pr-4 font-normal">
              {t("fromTo", { from, to })}
            </th>
            <td className="py-1 pr-4">
              {meanSaid === null ? "–" : t("share", { share: meanSaid })}
            </td>
            <td className="py-1">
              {forecasts === 0 ? t("noneSaid") : t("kOfN", { k: cameTrue, n: forecasts })}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
