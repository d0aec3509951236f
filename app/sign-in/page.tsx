import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FrontDoor } from "@/components/front-door";
import { TextLink } from "@/components/ui/text-link";
import { ownPath } from "@/lib/auth/own-path";
import { currentViewer } from "@/lib/auth/session";
import { SignInForm } from "./sign-in-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("SignIn");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const next = ownPath((await searchParams).next);
  if (await currentViewer()) redirect(next);
  const t = await getTranslations("SignIn");
  return (
    <FrontDoor title={t("title")}>
      <SignInForm next={next} />
      <p>
        {t("noAccount")}{" "}
        <TextLink href={`/sign-up?next=${encodeURIComponent(next)}`}>{t("signUp")}</TextLink>
      </p>
    </FrontDoor>
  );
}
