import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { SignInAgain } from "@/app/account/sign-in-again";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { Sheet } from "@/components/ui/sheet";
import { waysInOf } from "@/lib/account/store";
import { deviceOf } from "@/lib/auth/device-of";
import { askedProof } from "@/lib/auth/proof";
import { knownProvider } from "@/lib/auth/provider";
import { requireViewer } from "@/lib/auth/session";
import { passkeysOf } from "@/lib/passkey/store";
import { AddPasskeyForm } from "./add-passkey-form";
import { PasskeyLine } from "./passkey-line";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Passkeys");
  return { title: t("title") };
}

export default async function PasskeysPage() {
  const viewer = await requireViewer();
  const passkeys = await passkeysOf(viewer.id);
  const ways = await waysInOf(viewer.id, knownProvider()?.issuer);
  const asked = await askedProof(viewer, new Date());
  const isLastWay = !ways.password && ways.passkeys + ways.identities === 1;
  const [t, account] = await Promise.all([getTranslations("Passkeys"), getTranslations("Account")]);
  const { browser, system } = deviceOf((await headers()).get("user-agent"));
  const device = { browser: browser ?? t("unknownBrowser"), system: system ?? t("unknownSystem") };
  return (
    <Shell place="account" title={t("title")}>
      <BackLink href="/account">{account("title")}</BackLink>
      <p className="text-muted">{t("lead")}</p>
      {passkeys.length === 0 ? (
        <Empty text={t("none")} />
      ) : (
        <ul className="flex flex-col gap-3">
          {passkeys.map((passkey) => (
            <PasskeyLine
              key={passkey.id}
              passkey={passkey}
              stays={isLastWay && passkey.copiedAt === null}
            />
          ))}
        </ul>
      )}
      <Sheet aria-labelledby="add">
        <h2 id="add" className="text-18 font-semibold">
          {t("add")}
        </h2>
        {asked === "sign-in" ? (
          <SignInAgain next="/account/passkeys" />
        ) : (
          <AddPasskeyForm name={t("device", device)} asked={asked} />
        )}
      </Sheet>
    </Shell>
  );
}
