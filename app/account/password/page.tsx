import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignInAgain } from "@/app/account/sign-in-again";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { askedProof } from "@/lib/auth/proof";
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
  const asked = await askedProof(viewer, new Date());
  return (
    <Shell place="account" title={t(asked === "password" ? "changePassword" : "setPassword")}>
      <BackLink href="/account">{t("title")}</BackLink>
      {asked === "password" && <PasswordForm email={viewer.email} />}
      {asked === "none" && <FirstPasswordForm email={viewer.email} />}
      {asked === "sign-in" && <SignInAgain next="/account/password" />}
    </Shell>
  );
}
