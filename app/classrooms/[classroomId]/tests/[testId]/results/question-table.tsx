import { useTranslations } from "next-intl";
import { ScrollTable } from "@/components/ui/scroll-table";
import { TableHead } from "@/components/ui/table-head";
import type { QuestionResult } from "@/lib/test-results/store";

type Props = {
  questions: readonly { id: string; position: number; body: { stem: string } }[];
  answered: readonly QuestionResult[];
};

/** A share of fewer than so many answers says nothing of a question. */
const leastAsked = 10;

/** How each question was answered, with counts; a share where there are enough of them. */
export function QuestionTable({ questions, answered }: Props) {
  const t = useTranslations("TestResults");
  const results = new Map(answered.map((one) => [one.itemId, one]));
  const heads = [t("asked"), t("answered"), t("pointsOf"), t("share")];
  return (
    <ScrollTable label={t("questions")}>
      <TableHead rows={t("question")} figures={heads} />
      <tbody>
        {questions.map(({ id, position, body }) => {
          const { asked = 0, answered: given = 0, points = 0 } = results.get(id) ?? {};
          return (
            <tr key={id} className="border-t border-hairline">
              <th scope="row" className="min-w-60 py-2 pr-4 font-normal wrap-anywhere">
                {t("numbered", { position, stem: body.stem })}
              </th>
              <td className="py-2 pr-4 text-right">{asked}</td>
              <td className="py-2 pr-4 text-right">{given}</td>
              <td className="py-2 pr-4 text-right">{t("number", { points })}</td>
              <td className="py-2 text-right whitespace-nowrap">
                {asked < leastAsked ? t("tooFew") : t("percent", { share: points / asked })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
