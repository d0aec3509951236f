import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { requireDesk } from "@/lib/auth/access";
import { LoadForm } from "./load-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("DeskFiles");
  return { title: t("load") };
}

export default async function LoadCoursePage() {
  await requireDesk();
  const [t, desk] = await Promise.all([getTranslations("DeskFiles"), getTranslations("Desk")]);
  return (
    <Shell place="desk" title={t("load")}>
      <BackLink href="/desk">{desk("title")}</BackLink>
      <p>{t("loadText")}</p>
      <LoadForm />
    </Shell>
  );
}
