import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { classroomOf } from "@/lib/classroom/store";
import { visibleModules } from "@/lib/content/store";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import { NewTestForm } from "./new-test-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("TestSettings");
  return { title: t("title") };
}

type Props = { params: Promise<{ classroomId: string }> };

export default async function NewTestPage({ params }: Props) {
  const viewer = await requireViewer();
  const { classroomId } = await params;
  await requireTeaching(viewer.id, uuidOrNotFound(classroomId));
  const classroom = (await classroomOf(viewer.id, classroomId)) ?? notFound();
  const modules = await visibleModules(viewer.id);
  const t = await getTranslations("TestSettings");
  const choices = modules.map(({ id, title, number, _count }) => ({
    versionId: id,
    label: t("version", { title, number, count: _count.listings }),
  }));
  return (
    <Shell place="classrooms" title={t("title")}>
      <BackLink href={`/classrooms/${classroomId}`}>{classroom.name}</BackLink>
      <p className="text-muted">{t("lead")}</p>
      {choices.length === 0 ? (
        <Empty text={t("noModules")} />
      ) : (
        <NewTestForm classroomId={classroomId} zone={classroom.zone} choices={choices} />
      )}
    </Shell>
  );
}
