import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { Sheet } from "@/components/ui/sheet";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/auth/session";
import { examsOf } from "@/lib/exam/exams";
import { examinedAfter, modulesStudied } from "@/lib/exam/store";
import { studyDayOf } from "@/lib/review/study-day";
import { ExamForm } from "./exam-form";
import { ExamList } from "./exam-list";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Exams");
  return { title: t("title") };
}

export default async function ExamsPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { module: wanted } = await searchParams;
  const today = studyDayOf(new Date(), viewer);
  const [t, progress, examined, modules] = await Promise.all([
    getTranslations("Exams"),
    getTranslations("Progress"),
    examinedAfter(viewer.id, today),
    modulesStudied(viewer.id),
  ]);
  const chosen = modules.find(({ moduleId }) => moduleId === wanted)?.moduleId;
  return (
    <Shell place="progress" title={t("title")}>
      <BackLink href="/progress">{progress("title")}</BackLink>
      <p className="text-muted">{t("method")}</p>
      <ExamList exams={examsOf(examined)} today={today} />
      {modules.length === 0 ? (
        <Empty text={t("none")}>
          <LinkButton look="primary" href="/modules">
            {t("modules")}
          </LinkButton>
        </Empty>
      ) : (
        <Sheet aria-labelledby="set-exam">
          <h2 id="set-exam" className="text-18 font-semibold">
            {t("setTitle")}
          </h2>
          <ExamForm modules={modules} chosen={chosen} />
        </Sheet>
      )}
      <TextLink href="/account/review" className="flex min-h-11 items-center self-start">
        {t("minutes")}
      </TextLink>
    </Shell>
  );
}
