import { getFormatter, getTranslations } from "next-intl/server";
import { ScrollTable } from "@/components/ui/scroll-table";
import { TableHead } from "@/components/ui/table-head";
import type { Figures, KeptGrade } from "@/lib/gradebook/kept-grade";
import type { StudentReport } from "@/lib/gradebook/store";

type Props = {
  report: readonly StudentReport[];
  /** What is kept of students whose accounts were deleted. */
  former: readonly KeptGrade[];
};

/** Who did what: dense and quiet, and what needs a person is the only colour. */
export async function ReportTable({ report, former }: Props) {
  const [t, format] = await Promise.all([getTranslations("AssignmentReport"), getFormatter()]);
  const heads = [t("opened"), t("days"), t("answers"), t("right"), t("reviews")];
  return (
    <ScrollTable label={t("caption")}>
      <TableHead rows={t("student")} figures={heads} />
      <tbody>
        {report.map(({ userId, name, openedAt, ...figures }) => (
          <Line
            key={userId}
            name={name}
            opened={openedAt && format.dateTime(openedAt, { dateStyle: "medium" })}
            figures={figures}
          />
        ))}
        {former.map(({ number, opened, ...figures }) => (
          <Line
            key={number}
            name={t("former", { number })}
            opened={opened ? t("wasOpened") : null}
            figures={figures}
          />
        ))}
      </tbody>
    </ScrollTable>
  );
}

type LineProps = { name: string; opened: string | null; figures: Omit<Figures, "opened"> };

async function Line({ name, opened, figures }: LineProps) {
  const t = await getTranslations("AssignmentReport");
  const { daysStudied, selfRated, answered, right } = figures;
  return (
    <tr className="border-t border-hairline">
      <th scope="row" className="min-w-40 py-2 pr-4 font-medium">
        {name}
      </th>
      <td className="py-2 pr-4 text-right whitespace-nowrap">
        {opened ?? <span className="text-wrong">{t("notOpened")}</span>}
      </td>
      <td className="py-2 pr-4 text-right">{daysStudied}</td>
      <td className="py-2 pr-4 text-right">{answered}</td>
      <td className="py-2 pr-4 text-right">
        {answered > 0 ? t("share", { share: right / answered }) : t("none")}
      </td>
      <td className="py-2 pr-4 text-right">{selfRated}</td>
    </tr>
  );
}
