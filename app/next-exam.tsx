import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { examStanding } from "@/lib/exam/exam-standing";
import { ExamLine } from "./exams/exam-line";
import type { todaysPlan } from "./review/todays-plan";

type Props = { day: Awaited<ReturnType<typeof todaysPlan>> };

/** The nearest exam, and how it would go without more study. */
export async function NextExam({ day: { exams, cards, memories, memorySettings, today } }: Props) {
  const [exam] = exams;
  if (!exam) return null;
  const t = await getTranslations("Today.exam");
  const standing = examStanding(exam, cards, { memories, weights: memorySettings.weights });
  return (
    <section className="flex flex-col gap-1" aria-labelledby="exam">
      <h2 id="exam" className="text-18 font-semibold">
        {t("title")}
      </h2>
      <p>
        <ExamLine day={exam.day} today={today} />
      </p>
      {exam.className !== null && (
        <p className="wrap-anywhere text-14 text-muted">{exam.className}</p>
      )}
      <p className="text-muted">{t("recall", standing)}</p>
      <TextLink href="/exams" className="flex min-h-11 items-center self-start">
        {t("all")}
      </TextLink>
    </section>
  );
}
