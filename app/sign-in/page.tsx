import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FrontDoor } from "@/components/front-door";
import { Status } from "@/components/ui/status";
import { TextLink } from "@/components/ui/text-link";
import { ownPath } from "@/lib/auth/own-path";
import { currentViewer, turnLeaverAside } from "@/lib/auth/session";
import { demoPeopleHere } from "@/lib/demo/store";
import { isDemo } from "@/lib/env";
import { DemoPeople } from "./demo-people";
import { PasskeyButton } from "./passkey-button";
import { SignInForm } from "./sign-in-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("SignIn");
  return { title: t("title") };
}

type Props = {
  searchParams: Promise<{ next?: string | string[]; password?: string | string[] }>;
};

export default async function SignInPage({ searchParams }: Props) {
  const { next: wanted, password } = await searchParams;
  const next = ownPath(wanted);
  if (await currentViewer()) redirect(next);
  await turnLeaverAside();
  const t = await getTranslations("SignIn");
  return (
    <FrontDoor title={t("title")}>
      <Status>{password === "set" && t("passwordSet")}</Status>
      {isDemo() && <DemoPeople people={await demoPeopleHere()} next={next} />}
      <SignInForm next={next} />
      <PasskeyButton next={next} />
      <p>
        <TextLink href="/forgot" className="inline-flex min-h-11 items-center">
          {t("forgot")}
        </TextLink>
      </p>
      <p>
        {t("noAccount")}{" "}
        <TextLink href={`/sign-up?next=${encodeURIComponent(next)}`}>{t("signUp")}</TextLink>
      </p>
    </FrontDoor>
  );
}
