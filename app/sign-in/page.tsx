import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FrontDoor } from "@/components/front-door";
import { Status } from "@/components/ui/status";
import { TextLink } from "@/components/ui/text-link";
import { ownPath } from "@/lib/auth/own-path";
import { knownProvider } from "@/lib/auth/provider";
import { currentViewer, turnLeaverAside } from "@/lib/auth/session";
import { demoPeopleHere } from "@/lib/demo/store";
import { isDemo } from "@/lib/env";
import { DemoPeople } from "./demo-people";
import { PasskeyButton } from "./passkey-button";
import { ProviderButton } from "./provider-button";
import { ProviderNotice } from "./provider-notice";
import { SignInForm } from "./sign-in-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("SignIn");
  return { title: t("title") };
}

type Query = Record<"next" | "password" | "provider" | "error", string | string[] | undefined>;
type Props = { searchParams: Promise<Partial<Query>> };

export default async function SignInPage({ searchParams }: Props) {
  const { next: wanted, password, provider: outcome, error } = await searchParams;
  const next = ownPath(wanted);
  if (await currentViewer()) redirect(next);
  await turnLeaverAside();
  const t = await getTranslations("SignIn");
  const provider = knownProvider();
  return (
    <FrontDoor title={t("title")}>
      <Status>{password === "set" && t("passwordSet")}</Status>
      {isDemo() && <DemoPeople people={await demoPeopleHere()} next={next} />}
      <ProviderNotice outcome={outcome} error={error} />
      <SignInForm next={next} />
      <PasskeyButton next={next} />
      {provider && (
        <ProviderButton next={next} label={t("withProvider", { provider: provider.name })} />
      )}
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
