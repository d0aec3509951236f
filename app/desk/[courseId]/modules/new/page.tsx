import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { NewModuleForm } from "./new-module-form";

type Props = { params: Promise<{ courseId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course } = await deskCourse((await params).courseId);
  const t = await getTranslations("DeskModule");
  return { title: `${t("newModule")} · ${course.title}` };
}

export default async function NewModulePage({ params }: Props) {
  const { course } = await deskCourse((await params).courseId);
  const t = await getTranslations("DeskModule");
  return (
    <Shell place="desk" title={t("newModule")}>
      <DeskNav course={course} />
      <p className="text-muted">{t("newModuleText")}</p>
      <NewModuleForm courseId={course.id} />
    </Shell>
  );
}
