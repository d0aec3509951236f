import { useTranslations } from "next-intl";
import { ScrollTable } from "@/components/ui/scroll-table";
import { FEWEST_FOR_BAND } from "@/lib/progress/mastery";
import type { GroupStanding } from "./standings";

type Props = {
  by: "topic" | "kind";
  groups: readonly GroupStanding[];
  /** Whether an exam is ahead. */
  hasExam: boolean;
};

/** What the drawings show, as a table. Answers are counted by topic alone. */
export function GroupTable({ by, groups, hasExam }: Props) {
  const t = useTranslations("Progress");
  const hasAnswers = by === "topic";
  const heads = [
    ...[t(by), t("seen"), t("recall"), ...(hasExam ? [t("recallExam")] : [])],
    ...[t("due"), ...(hasAnswers ? [t("answers")] : [])],
  ];
  const label = t("tableOf", { by: t(by) });
  return (
    <ScrollTable label={label}>
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
        {groups.map(({ id, title, seen, cards, recall, onExam, due, answered, right }) => (
          <tr key={id} className="border-t border-hairline align-top">
            <th scope="row" className="min-w-40 py-2 pr-4 font-medium">
              {title}
            </th>
            <td className="py-2 pr-4 whitespace-nowrap">{t("seenOf", { seen, cards })}</td>
            <td className="py-2 pr-4">
              <RecallOf seen={seen} recall={recall} />
            </td>
            {hasExam && (
              <td className="py-2 pr-4">
                <RecallOf seen={onExam?.seen ?? 0} recall={onExam?.recall ?? null} />
              </td>
            )}
            <td className="py-2 pr-4">{due}</td>
            {hasAnswers && (
              <td className="py-2">
                {answered > 0 ? t("right", { right, answered }) : t("noAnswers")}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** Of few cards, how few they are comes first: all of one card is not much. */
function RecallOf({ seen, recall }: Pick<GroupStanding, "seen" | "recall">) {
  const t = useTranslations("Progress");
  if (!recall) return t("noRecall");
  if (seen < FEWEST_FOR_BAND) return t("recallOfFew", { seen, mean: recall.mean });
  return (
    <>
      {t("mean", { mean: recall.mean })}
      <span className="block text-14 text-muted">
        {t("band", { low: recall.low, high: recall.high })}
      </span>
    </>
  );
}
