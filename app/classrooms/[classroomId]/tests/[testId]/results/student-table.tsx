import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { ScrollTable } from "@/components/ui/scroll-table";
import { TableHead } from "@/components/ui/table-head";
import { shownDue } from "@/lib/classroom/shown-due";
import type { StudentResult } from "@/lib/test-results/store";

type Props = { students: readonly StudentResult[]; zone: string };

/** Who began, who handed in, with how many points, and who had more time. */
export async function StudentTable({ students, zone }: Props) {
  const [t, format, locale] = await Promise.all([
    getTranslations("TestResults"),
    getFormatter(),
    getLocale(),
  ]);
  const heads = [t("tries"), t("ended"), t("points"), t("moreTime")];
  return (
    <ScrollTable label={t("students")}>
      <TableHead rows={t("student")} figures={heads} />
      <tbody>
        {students.map(({ userId, name, begun, endedAt, points, questions, ...more }) => (
          <tr key={userId} className="border-t border-hairline">
            <th scope="row" className="min-w-40 py-2 pr-4 font-medium">
              {name}
            </th>
            <td className="py-2 pr-4 text-right">
              {begun > 0 ? begun : <span className="text-wrong">{t("notBegun")}</span>}
            </td>
            <td className="py-2 pr-4 text-right whitespace-nowrap">
              {endedAt
                ? format.dateTime(endedAt, { dateStyle: "medium", timeStyle: "short" })
                : t("none")}
            </td>
            <td className="py-2 pr-4 text-right">
              {points === null ? t("none") : t("of", { points, questions: questions ?? 0 })}
            </td>
            <td className="py-2 text-right">{moreTime(more)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );

  function moreTime({ extraMinutes, due }: Pick<StudentResult, "extraMinutes" | "due">): string {
    const given = [
      ...(extraMinutes ? [t("minutes", { count: extraMinutes })] : []),
      ...(due ? [t("until", { due: shownDue(due, zone, locale) })] : []),
    ];
    return given.length > 0 ? given.join(", ") : t("none");
  }
}
