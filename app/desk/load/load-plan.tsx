import { useTranslations } from "next-intl";
import { entrySorts } from "@/lib/content/entry";
import type { LoadingPlan } from "@/lib/course-files/loading-plan";

/** What loading a course's files would change, by sort. */
export function LoadPlan({ plan: { title, isNew, counts } }: { plan: LoadingPlan }) {
  const t = useTranslations("DeskFiles");
  const ways = ["added", "changed", "removed"] as const;
  const sorts = entrySorts.filter((sort) => ways.some((way) => counts[way][sort]));
  return (
    <div role="status" className="flex flex-col gap-3">
      <p className="wrap-anywhere">{t(isNew ? "planNew" : "planStands", { title })}</p>
      {sorts.length === 0 ? (
        <p>{t("planNothing")}</p>
      ) : (
        <table className="w-full text-14 tabular-nums">
          <thead>
            <tr>
              <th scope="col" className="py-2 text-left font-medium">
                {t("sort")}
              </th>
              {ways.map((way) => (
                <th key={way} scope="col" className="py-2 pl-3 text-right font-medium">
                  {t(way)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorts.map((sort) => (
              <tr key={sort} className="border-t border-hairline">
                <th scope="row" className="py-2 text-left font-normal">
                  {t(`sorts.${sort}`)}
                </th>
                {ways.map((way) => (
                  <td key={way} className="py-2 pl-3 text-right">
                    {counts[way][sort] ?? 0}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
