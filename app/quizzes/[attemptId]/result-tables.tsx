import { getTranslations } from "next-intl/server";
import { ScrollTable } from "@/components/ui/scroll-table";
import { topicsOf } from "@/lib/progress/store";
import type { Question } from "@/lib/quiz/attempt";
import { type GroupResult, resultsOf } from "@/lib/quiz/results";

/** What the answers came to by topic, kind of statement, way of asking and how sure one was, never as one number. */
export async function ResultTables({ questions }: { questions: readonly Question[] }) {
  const { topics, kinds, ways, confidences } = resultsOf(questions);
  const courseIds = new Set(topics.map(({ id }) => id.split(" ")[0] ?? ""));
  const [t, kind, way, confidence, titles] = await Promise.all([
    getTranslations("QuizResult"),
    getTranslations("Kind"),
    getTranslations("NewQuiz"),
    getTranslations("Confidence"),
    topicsOf([...courseIds]),
  ]);
  const titleOf = new Map(titles.map(({ courseId, id, title }) => [`${courseId} ${id}`, title]));
  const tables = [
    { by: "topic", groups: topics, name: (id: string) => titleOf.get(id) ?? id },
    { by: "kind", groups: kinds, name: (id: string) => kind(id as (typeof kinds)[number]["id"]) },
    {
      by: "way",
      groups: ways,
      name: (id: string) => way(`ways.${id as (typeof ways)[number]["id"]}`),
    },
    {
      by: "confidence",
      groups: confidences,
      name: (id: string) => confidence(id as (typeof confidences)[number]["id"]),
    },
  ] as const;
  const isAnyJudged = tables.some(({ groups }) => groups.some(({ share }) => share !== null));
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-18 font-semibold">{t("title")}</h2>
      {!isAnyJudged && <p className="text-14 text-muted">{t("allTooFew")}</p>}
      {tables.map(
        ({ by, groups, name }) =>
          groups.length > 0 && (
            <Groups key={by} by={by} groups={groups} name={name} isAnyJudged={isAnyJudged} />
          ),
      )}
    </section>
  );
}

async function Groups({
  by,
  groups,
  name,
  isAnyJudged,
}: {
  by: "topic" | "kind" | "way" | "confidence";
  groups: readonly GroupResult<string>[];
  name: (id: string) => string;
  /** Where no part of a quiz has answers enough, that is said once. */
  isAnyJudged: boolean;
}) {
  const t = await getTranslations("QuizResult");
  return (
    <ScrollTable label={t(`by.${by}`)}>
      <thead className="text-14 text-muted">
        <tr>
          <th scope="col" className="py-2 pr-4 font-medium">
            {t(`by.${by}`)}
          </th>
          <th scope="col" className="py-2 pr-4 font-medium">
            {t("right")}
          </th>
          {isAnyJudged && (
            <th scope="col" className="py-2 font-medium">
              {t("share")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ id, points, answers, share }) => (
          <tr key={id} className="border-t border-hairline align-top">
            <th scope="row" className="py-2 pr-4 font-medium">
              {name(id)}
            </th>
            <td className="py-2 pr-4 whitespace-nowrap tabular-nums">
              {t("rightOf", { points, answers })}
            </td>
            {isAnyJudged && (
              <td className="py-2 tabular-nums">
                {share === null ? t("tooFew") : t("shareOf", { share })}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
