import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import { liveSessions } from "@/lib/account/store";
import { requireViewer } from "@/lib/auth/session";
import { signOutEverywhere } from "./actions";
import { DeviceLine } from "./device-line";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Devices");
  return { title: t("title") };
}

export default async function DevicesPage() {
  const viewer = await requireViewer();
  const sessions = await liveSessions(viewer, new Date());
  const [t, account] = await Promise.all([getTranslations("Devices"), getTranslations("Account")]);
  return (
    <Shell place="account" title={t("title")}>
      <BackLink href="/account">{account("title")}</BackLink>
      <p className="text-muted">{t("lead")}</p>
      <ul className="flex flex-col gap-3">
        {sessions.map((session) => (
          <DeviceLine key={session.id} session={session} isHere={session.id === viewer.sessionId} />
        ))}
      </ul>
      <SecondStep label={t("everywhere")}>
        <p>{t("everywhereText")}</p>
        <form action={signOutEverywhere}>
          <input type="hidden" name="sure" value="yes" />
          <SubmitButton busy={t("busy")}>{t("everywhereSure")}</SubmitButton>
        </form>
      </SecondStep>
    </Shell>
  );
}
