import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { ScrollTable } from "@/components/ui/scroll-table";
import { TableHead } from "@/components/ui/table-head";
import { shownDue } from "@/lib/classroom/shown-due";
import type { KeptTestGrade, TestFigures } from "@/lib/gradebook/kept-grade";
import type { StudentResult } from "@/lib/test-results/store";

type Props = {
  students: readonly StudentResult[];
  /** What is kept of students whose accounts were deleted. */
  former: readonly KeptTestGrade[];
  zone: string;
};

/** Who began, who handed in, with how many points, and who had more time. */
export async function StudentTable({ students, former, zone }: Props) {
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
        {students.map(({ userId, name, endedAt, ...result }) => (
          <Line
            key={userId}
            name={name}
            ended={endedAt && format.dateTime(endedAt, { dateStyle: "medium", timeStyle: "short" })}
            figures={result}
            more={moreTime(result)}
          />
        ))}
        {former.map(({ number, ...figures }) => (
          <Line key={number} name={t("former", { number })} figures={figures} />
        ))}
      </tbody>
    </ScrollTable>
  );

  function moreTime({ extraMinutes, due }: Pick<StudentResult, "extraMinutes" | "due">) {
    const given = [
      ...(extraMinutes ? [t("minutes", { count: extraMinutes })] : []),
      ...(due ? [t("until", { due: shownDue(due, zone, locale) })] : []),
    ];
    return given.length > 0 ? given.join(", ") : null;
  }
}

type LineProps = {
  name: string;
  figures: TestFigures;
  /** Absent where it is not kept. */
  ended?: string | null;
  more?: string | null;
};

async function Line({ name, figures: { begun, points, questions }, ended, more }: LineProps) {
  const t = await getTranslations("TestResults");
  return (
    <tr className="border-t border-hairline">
      <th scope="row" className="min-w-40 py-2 pr-4 font-medium">
        {name}
      </th>
      <td className="py-2 pr-4 text-right">
        {begun > 0 ? begun : <span className="text-wrong">{t("notBegun")}</span>}
      </td>
      <td className="py-2 pr-4 text-right whitespace-nowrap">{ended ?? t("none")}</td>
      <td className="py-2 pr-4 text-right">
        {points === null ? t("none") : t("of", { points, questions: questions ?? 0 })}
      </td>
      <td className="py-2 text-right">{more ?? t("none")}</td>
    </tr>
  );
}
