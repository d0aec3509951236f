import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { SignInAgain } from "@/app/account/sign-in-again";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Notice } from "@/components/ui/notice";
import { SecondStep } from "@/components/ui/second-step";
import { Sheet } from "@/components/ui/sheet";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { waysInOf } from "@/lib/account/store";
import { askedProof } from "@/lib/auth/proof";
import { knownProvider } from "@/lib/auth/provider";
import { requireViewer, type Viewer } from "@/lib/auth/session";
import { identityOf } from "@/lib/identity/store";
import { disconnectProvider } from "./actions";
import { ConnectForm } from "./connect-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Provider");
  return { title: t("title", { provider: knownProvider()?.name ?? "" }) };
}

type Props = { searchParams: Promise<{ outcome?: string | string[] }> };

/** Connects one's account with the provider that this installation knows, where it knows one. */
export default async function ProviderPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { name: provider, issuer } = knownProvider() ?? notFound();
  const { outcome } = await searchParams;
  const connection = await identityOf(viewer.id, issuer);
  const [t, account] = await Promise.all([getTranslations("Provider"), getTranslations("Account")]);
  return (
    <Shell place="account" title={t("title", { provider })}>
      <BackLink href="/account">{account("title")}</BackLink>
      <p className="text-muted">{t("lead", { provider })}</p>
      {outcome === "taken" && <Notice>{t("outcomes.taken")}</Notice>}
      <Status>
        {outcome === "connected" && connection && t("outcomes.connected", { provider })}
      </Status>
      {connection ? (
        <Connected viewerId={viewer.id} connection={connection} />
      ) : (
        <Unconnected viewer={viewer} provider={provider} />
      )}
    </Shell>
  );
}

async function Unconnected({ viewer, provider }: { viewer: Viewer; provider: string }) {
  const asked = await askedProof(viewer, new Date());
  if (asked === "sign-in") return <SignInAgain next="/account/provider" />;
  return <ConnectForm provider={provider} asked={asked} />;
}

type Connection = NonNullable<Awaited<ReturnType<typeof identityOf>>>;

async function Connected({ viewerId, connection }: { viewerId: string; connection: Connection }) {
  const [t, format] = await Promise.all([getTranslations("Provider"), getFormatter()]);
  const { name: provider, issuer } = knownProvider() ?? notFound();
  const ways = await waysInOf(viewerId, issuer);
  const shown = (date: Date) => format.dateTime(date, { dateStyle: "medium", timeStyle: "short" });
  const { connectedAt, lastUsedAt } = connection;
  const used = lastUsedAt ? shown(lastUsedAt) : "none";
  return (
    <Sheet>
      <p>{t("connected", { since: shown(connectedAt), used })}</p>
      {ways.password || ways.passkeys > 0 ? (
        <SecondStep label={t("disconnect")}>
          <p>{t("disconnectText", { provider })}</p>
          <form action={disconnectProvider}>
            <input type="hidden" name="sure" value="yes" />
            <SubmitButton busy={t("busy")}>{t("disconnectSure")}</SubmitButton>
          </form>
        </SecondStep>
      ) : (
        <p className="text-14 text-muted">{t("lastWay")}</p>
      )}
    </Sheet>
  );
}
