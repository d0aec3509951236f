import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { TextLink } from "@/components/ui/text-link";
import { waysInOf } from "@/lib/account/store";
import { requireViewer } from "@/lib/auth/session";
import { EmailForm } from "./email-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Account");
  return { title: t("changeEmail") };
}

export default async function EmailPage() {
  const viewer = await requireViewer();
  const t = await getTranslations("Account");
  const { password } = await waysInOf(viewer.id, undefined);
  return (
    <Shell place="account" title={t("changeEmail")}>
      <BackLink href="/account">{t("title")}</BackLink>
      {password ? (
        <EmailForm email={viewer.email} />
      ) : (
        <p>
          {t("needsPassword")} <TextLink href="/account/password">{t("setPassword")}</TextLink>
        </p>
      )}
    </Shell>
  );
}
