import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { copyableModules } from "@/lib/copying/store";
import { CopyForm } from "./copy-form";

type Props = {
  params: Promise<{ courseId: string }>;
  searchParams: Promise<{ module?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("DeskCopy");
  return { title: t("title") };
}

export default async function CopyPage({ params, searchParams }: Props) {
  const { viewer, course } = await deskCourse((await params).courseId);
  const { module } = await searchParams;
  const [t, modules] = await Promise.all([
    getTranslations("DeskCopy"),
    copyableModules(viewer.id, course.id),
  ]);
  return (
    <Shell place="desk" title={t("title")}>
      <DeskNav course={course} />
      <p>{t("text")}</p>
      {modules.length === 0 ? (
        <Empty text={t("none")} />
      ) : (
        <CopyForm courseId={course.id} modules={modules} wanted={`${module ?? ""}`} />
      )}
    </Shell>
  );
}
