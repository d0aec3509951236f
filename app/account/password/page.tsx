import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { waysInOf } from "@/lib/account/store";
import { requireViewer } from "@/lib/auth/session";
import { FirstPasswordForm } from "./first-password-form";
import { PasswordForm } from "./password-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Account");
  return { title: t("changePassword") };
}

export default async function PasswordPage() {
  const viewer = await requireViewer();
  const t = await getTranslations("Account");
  const { password } = await waysInOf(viewer.id, undefined);
  return (
    <Shell place="account" title={t(password ? "changePassword" : "setPassword")}>
      <BackLink href="/account">{t("title")}</BackLink>
      {password ? (
        <PasswordForm email={viewer.email} />
      ) : (
        <FirstPasswordForm email={viewer.email} />
      )}
    </Shell>
  );
}
