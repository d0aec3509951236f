import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FrontDoor } from "@/components/front-door";
import { TextLink } from "@/components/ui/text-link";
import { ownPath } from "@/lib/auth/own-path";
import { currentViewer } from "@/lib/auth/session";
import { opensSetup } from "@/lib/auth/store";
import { env } from "@/lib/env";
import { SignUpForm } from "./sign-up-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("SignUp");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ next?: string | string[]; setup?: string | string[] }> };

export default async function SignUpPage({ searchParams }: Props) {
  const { setup, next: wanted } = await searchParams;
  const next = ownPath(wanted);
  if (await currentViewer()) redirect(next);
  const t = await getTranslations("SignUp");
  const token = typeof setup === "string" ? setup : undefined;
  const makesAdmin = token !== undefined && (await opensSetup(token, env().SETUP_TOKEN));
  return (
    <FrontDoor title={t("title")}>
      {token && <p>{t(makesAdmin ? "setup" : "setupSpent")}</p>}
      <SignUpForm
        next={next}
        setup={makesAdmin ? token : undefined}
        zones={Intl.supportedValuesOf("timeZone")}
      />
      <p>
        <TextLink href="/privacy" className="inline-flex min-h-11 items-center">
          {t("privacy")}
        </TextLink>
      </p>
      <p>
        {t("haveAccount")}{" "}
        <TextLink href={`/sign-in?next=${encodeURIComponent(next)}`}>{t("signIn")}</TextLink>
      </p>
    </FrontDoor>
  );
}
