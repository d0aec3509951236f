import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell";
import { Sheet } from "@/components/ui/sheet";
import { TextLink } from "@/components/ui/text-link";
import { waysInOf } from "@/lib/account/store";
import { knownProvider } from "@/lib/auth/provider";
import { requireViewer } from "@/lib/auth/session";
import { passkeysOf } from "@/lib/passkey/store";
import { languages } from "@/lib/server/languages";
import { DeviceChoices } from "./device-choices";
import { LanguageForm } from "./language-form";
import { NameForm } from "./name-form";
import { SignOutButton } from "./sign-out-button";
import { StudyDayForm } from "./study-day-form";
import { textSizeOf } from "./text-size";
import { themeOf } from "./theme";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Account");
  return { title: t("title") };
}

export default async function AccountPage() {
  const viewer = await requireViewer();
  const [jar, passkeys] = await Promise.all([cookies(), passkeysOf(viewer.id)]);
  const provider = knownProvider();
  const ways = await waysInOf(viewer.id, provider?.issuer);
  const [t, review] = await Promise.all([
    getTranslations("Account"),
    getTranslations("ReviewSettings"),
  ]);
  return (
    <Shell place="account" title={t("title")}>
      <Sheet aria-labelledby="you">
        <h2 id="you" className="text-18 font-semibold">
          {t("you")}
        </h2>
        <p className="text-muted">{t("about", { role: t(`roles.${viewer.role}`) })}</p>
        <NameForm name={viewer.name} />
        <LanguageForm language={viewer.language} languages={languages()} />
      </Sheet>
      <Sheet aria-labelledby="signing-in">
        <h2 id="signing-in" className="text-18 font-semibold">
          {t("signingIn")}
        </h2>
        <p>{viewer.email}</p>
        <ul className="flex flex-col">
          <Way href="/account/email" label={t("changeEmail")} />
          <Way
            href="/account/password"
            label={t(ways.password ? "changePassword" : "setPassword")}
          />
          {provider && (
            <Way
              href="/account/provider"
              label={t(ways.identities > 0 ? "providerConnected" : "provider", {
                provider: provider.name,
              })}
            />
          )}
          <Way href="/account/passkeys" label={t("passkeys", { count: passkeys.length })} />
          <Way href="/account/devices" label={t("devices")} />
        </ul>
        <SignOutButton />
      </Sheet>
      <Sheet aria-labelledby="study-day">
        <h2 id="study-day" className="text-18 font-semibold">
          {t("studyDay")}
        </h2>
        <StudyDayForm
          zone={viewer.zone}
          dayStartHour={viewer.dayStartHour}
          zones={Intl.supportedValuesOf("timeZone")}
        />
      </Sheet>
      <Sheet aria-labelledby="review">
        <h2 id="review" className="text-18 font-semibold">
          {review("title")}
        </h2>
        <ul className="flex flex-col">
          <Way href="/account/review" label={review("way")} />
        </ul>
      </Sheet>
      <Sheet aria-labelledby="device">
        <h2 id="device" className="text-18 font-semibold">
          {t("device")}
        </h2>
        <DeviceChoices theme={themeOf(jar)} textSize={textSizeOf(jar)} />
      </Sheet>
      <Sheet aria-labelledby="data">
        <h2 id="data" className="text-18 font-semibold">
          {t("yourData")}
        </h2>
        <ul className="flex flex-col">
          <Way href="/privacy" label={t("privacy")} />
          <Way href="/account/data" label={t("download")} />
          <Way href="/account/delete" label={t("deleteAccount")} />
        </ul>
      </Sheet>
    </Shell>
  );
}

function Way({ href, label }: { href: string; label: string }) {
  return (
    <li className="flex min-h-11 items-center">
      <TextLink href={href}>{label}</TextLink>
    </li>
  );
}
