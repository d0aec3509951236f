import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { classroomOf } from "@/lib/classroom/store";
import { assignableModules } from "@/lib/content/store";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import { NewAssignmentForm } from "./new-assignment-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("NewAssignment");
  return { title: t("title") };
}

type Props = {
  params: Promise<{ classroomId: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
};

export default async function NewAssignmentPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { classroomId } = await params;
  await requireTeaching(viewer.id, uuidOrNotFound(classroomId));
  const classroom = (await classroomOf(viewer.id, classroomId)) ?? notFound();
  const [{ version }, modules] = await Promise.all([searchParams, assignableModules(viewer.id)]);
  const t = await getTranslations("NewAssignment");
  const choices = modules.map(({ id, title, number, _count }) => ({
    versionId: id,
    title,
    label: t("version", { title, number, count: _count.listings }),
  }));
  // The one that was asked for is chosen beforehand.
  choices.sort((a, b) => Number(b.versionId === version) - Number(a.versionId === version));
  return (
    <Shell place="classrooms" title={t("title")}>
      <BackLink href={`/classrooms/${classroomId}`}>{classroom.name}</BackLink>
      {choices.length === 0 ? (
        <Empty text={t("noModules")} />
      ) : (
        <NewAssignmentForm classroomId={classroomId} zone={classroom.zone} choices={choices} />
      )}
    </Shell>
  );
}
