import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { requireDesk } from "@/lib/auth/access";
import { NewCourseForm } from "./new-course-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Desk");
  return { title: t("make") };
}

export default async function NewCoursePage() {
  await requireDesk();
  const t = await getTranslations("Desk");
  return (
    <Shell place="desk" title={t("make")}>
      <BackLink href="/desk">{t("title")}</BackLink>
      <p>{t("makeText")}</p>
      <NewCourseForm />
    </Shell>
  );
}
