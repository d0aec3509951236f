import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/auth/session";
import { decayOf } from "@/lib/review/scheduling";
import { CalendarFigure } from "./calendar-figure";
import { ExamFigures } from "./exam-figures";
import { GroupPlot } from "./group-plot";
import { GroupTable } from "./group-table";
import { LoadFigure } from "./load-figure";
import { OwnFigures } from "./own-figures";
import { standingsOf } from "./standings";

const explained = ["howSeen", "howRecall", "howAnswers", "howLoad", "howCalendar"] as const;
const explainedWithExam = [...explained, "howExam"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Progress");
  return { title: t("title") };
}

export default async function ProgressPage() {
  const viewer = await requireViewer();
  const [t, kind] = await Promise.all([getTranslations("Progress"), getTranslations("Kind")]);
  const standings = await standingsOf(viewer, new Date());
  const { today, topics, kinds, own, load, weeks, weights } = standings;
  const { exam, exams, examsLater } = standings;
  if (topics.length === 0 && own.cards === 0) {
    return (
      <Shell place="progress" title={t("title")} wide>
        <Empty text={t("none")}>
          <LinkButton look="primary" href="/modules">
            {t("modules")}
          </LinkButton>
        </Empty>
      </Shell>
    );
  }
  const ofKinds = kinds.map((one) => ({
    ...one,
    ...{ id: one.kind, title: kind(one.kind), answered: 0, right: 0 },
  }));
  return (
    <Shell place="progress" title={t("title")} wide>
      {exams.length > 0 && <ExamFigures exams={exams} examsLater={examsLater} today={today} />}
      {topics.length > 0 && (
        <>
          <section className="flex flex-col gap-6">
            <h2 className="text-18 font-semibold">{t("topics")}</h2>
            <GroupPlot groups={topics} />
            <GroupTable by="topic" groups={topics} hasExam={exam !== null} />
          </section>
          <section className="flex flex-col gap-6">
            <h2 className="text-18 font-semibold">{t("kinds")}</h2>
            <GroupPlot groups={ofKinds} />
            <GroupTable by="kind" groups={ofKinds} hasExam={exam !== null} />
          </section>
        </>
      )}
      {own.cards > 0 && <OwnFigures own={own} />}
      <div className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-2">
        <LoadFigure load={load} />
        <CalendarFigure weeks={weeks} />
      </div>
      <p className="flex flex-col">
        {!exam && (
          <TextLink href="/exams" className="flex min-h-11 items-center self-start">
            {t("setExam")}
          </TextLink>
        )}
        <TextLink href="/cards" className="flex min-h-11 items-center self-start">
          {t("cards")}
        </TextLink>
        <TextLink href="/progress/calibration" className="flex min-h-11 items-center self-start">
          {t("calibration")}
        </TextLink>
      </p>
      <details className="max-w-column">
        <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("how")}</summary>
        <div className="flex flex-col gap-2">
          {(exam ? explainedWithExam : explained).map((name) => (
            <p key={name}>{t(name, { decay: decayOf(weights) })}</p>
          ))}
        </div>
      </details>
    </Shell>
  );
}
