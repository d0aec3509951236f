import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { requireViewer } from "@/lib/auth/session";
import { reviewSettingsOf } from "@/lib/review-settings/store";
import { OwnParameters } from "./own-parameters";
import { ReviewSettingsForm } from "./review-settings-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ReviewSettings");
  return { title: t("title") };
}

export default async function ReviewSettingsPage() {
  const viewer = await requireViewer();
  const settings = await reviewSettingsOf(viewer.id);
  const [t, account] = await Promise.all([
    getTranslations("ReviewSettings"),
    getTranslations("Account"),
  ]);
  return (
    <Shell place="account" title={t("title")}>
      <BackLink href="/account">{account("title")}</BackLink>
      <p className="text-muted">{t("lead")}</p>
      <ReviewSettingsForm settings={settings} />
      <OwnParameters viewer={viewer} />
    </Shell>
  );
}
