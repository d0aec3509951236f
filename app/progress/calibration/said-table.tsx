import { useTranslations } from "next-intl";
import { ScrollTable } from "@/components/ui/scroll-table";
import type { SaidShare } from "@/lib/confidence/calibration";
import { confidences } from "@/lib/confidence/confidence";
import type { GroupSaid } from "./said-groups";

type Props = {
  by: "all" | "topic" | "kind";
  groups: readonly GroupSaid[];
};

/** What the drawings show, as a table: a line a group, a column a word. */
export function SaidTable({ by, groups }: Props) {
  const [t, words] = [useTranslations("Calibration"), useTranslations("Confidence")];
  return (
    <ScrollTable label={t("tableOf", { by: t(`by.${by}`) })}>
      <thead className="text-14 text-muted">
        <tr>
          {[t(`by.${by}`), ...confidences.map((confidence) => words(confidence))].map((head) => (
            <th key={head} scope="col" className="py-2 pr-4 align-bottom font-medium">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ id, title, said }) => (
          <tr key={id} className="border-t border-hairline align-top">
            <th scope="row" className="min-w-40 py-2 pr-4 font-medium">
              {title || t("everything")}
            </th>
            {said.map((one) => (
              <td key={one.confidence} className="py-2 pr-4">
                <Said {...one} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** Of few answers only how many were right: a share of three says nothing. */
function Said({ answers, right, shown }: SaidShare) {
  const t = useTranslations("Calibration");
  if (answers === 0) return t("never");
  if (!shown) return t("rightOf", { right, answers });
  return (
    <>
      {t("share", { share: shown.share })}
      <span className="block text-14 text-muted">
        {t("rightOf", { right, answers })}
        <br />
        {t("band", { low: shown.low, high: shown.high })}
      </span>
    </>
  );
}
