import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { sendingProblems } from "@/lib/desk-documents/sent-document";
import { AddForm } from "./add-form";

type Props = {
  params: Promise<{ courseId: string }>;
  searchParams: Promise<{ problem?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course } = await deskCourse((await params).courseId);
  const t = await getTranslations("DeskDocuments");
  return { title: `${t("add")} · ${course.title}` };
}

export default async function NewDocumentPage({ params, searchParams }: Props) {
  const { course } = await deskCourse((await params).courseId);
  const { problem } = await searchParams;
  const t = await getTranslations("DeskDocuments");
  return (
    <Shell place="desk" title={t("add")} wide>
      <DeskNav course={course} />
      <p className="max-w-column">{t("addText")}</p>
      <AddForm courseId={course.id} problem={sendingProblems.find((one) => one === problem)} />
    </Shell>
  );
}
