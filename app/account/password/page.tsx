import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell";
import { TextLink } from "@/components/ui/text-link";
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
      <p>
        <TextLink href="/account" className="inline-flex min-h-11 items-center">
          {t("title")}
        </TextLink>
      </p>
      {password ? (
        <PasswordForm email={viewer.email} />
      ) : (
        <FirstPasswordForm email={viewer.email} />
      )}
    </Shell>
  );
}
