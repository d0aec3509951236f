import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProviderButton } from "@/app/sign-in/provider-button";
import { FrontDoor } from "@/components/front-door";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { ownPath } from "@/lib/auth/own-path";
import { knownProvider } from "@/lib/auth/provider";
import { currentViewer, turnLeaverAside } from "@/lib/auth/session";
import { opensSetup } from "@/lib/auth/store";
import { env } from "@/lib/env";
import { joinCodeIn } from "@/lib/invitation/invitation-link";
import { isInvitation } from "@/lib/invitation/store";
import { SignUpForm } from "./sign-up-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("SignUp");
  return { title: t("title") };
}

type Query = {
  next?: string | string[];
  setup?: string | string[];
  invitation?: string | string[];
};
type Props = { searchParams: Promise<Query> };

export default async function SignUpPage({ searchParams }: Props) {
  const query = await searchParams;
  const next = ownPath(query.next);
  if (await currentViewer()) redirect(next);
  await turnLeaverAside();
  const t = await getTranslations("SignUp");
  const setup = await setupFrom(query);
  const invitation = await invitationFrom(query);
  const provider = knownProvider();
  const needsCode = env().SIGNUP === "invite" && !setup?.works && !invitation?.works;
  return (
    <FrontDoor title={t("title")}>
      <Explanation setup={setup} invitation={invitation} needsCode={needsCode} />
      <SignUpForm
        next={next}
        setup={setup?.works ? setup.token : undefined}
        invitation={invitation?.works ? invitation.token : undefined}
        code={needsCode ? joinCodeIn(next) : undefined}
        zones={Intl.supportedValuesOf("timeZone")}
      />
      {provider && !setup && (
        <ProviderButton
          next={next}
          label={t("withProvider", { provider: provider.name })}
          invitation={invitation?.works ? invitation.token : undefined}
          code={needsCode ? joinCodeIn(next) : undefined}
        />
      )}
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

type Brought = { token: string; works: boolean } | null;

/** What a new person is told of what they bring, and of what they need. */
async function Explanation({
  setup,
  invitation,
  needsCode,
}: {
  setup: Brought;
  invitation: Brought;
  needsCode: boolean;
}) {
  const t = await getTranslations("SignUp");
  return (
    <>
      {setup && <p>{t(setup.works ? "setup" : "setupSpent")}</p>}
      {invitation?.works && <p>{t("invited")}</p>}
      {invitation?.works === false && <Notice>{t("invitationSpent")}</Notice>}
      {needsCode && <p>{t("byInvitation")}</p>}
    </>
  );
}

/** The token of the link that makes the first administrator, where somebody comes with one. */
async function setupFrom({ setup: token }: Query) {
  if (typeof token !== "string") return null;
  return { token, works: await opensSetup(token, env().SETUP_TOKEN) };
}

/** That of an invitation, where one is needed. */
async function invitationFrom({ invitation: token }: Query) {
  if (typeof token !== "string" || env().SIGNUP === "open") return null;
  return { token, works: await isInvitation(token, new Date()) };
}
