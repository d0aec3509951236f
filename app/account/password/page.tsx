import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/auth/session";
import { PasswordForm } from "./password-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Account");
  return { title: t("changePassword") };
}

export default async function PasswordPage() {
  const viewer = await requireViewer();
  const t = await getTranslations("Account");
  return (
    <Shell place="account" title={t("changePassword")}>
      <p>
        <TextLink href="/account" className="inline-flex min-h-11 items-center">
          {t("title")}
        </TextLink>
      </p>
      <PasswordForm email={viewer.email} />
    </Shell>
  );
}
