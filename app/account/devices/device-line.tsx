import { useFormatter, useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import type { liveSessions } from "@/lib/account/store";
import { deviceOf } from "@/lib/auth/device-of";
import { signOutDevice } from "./actions";

type Props = { session: Awaited<ReturnType<typeof liveSessions>>[number]; isHere: boolean };

export function DeviceLine({ session, isHere }: Props) {
  const [t, format] = [useTranslations("Devices"), useFormatter()];
  const { browser, system } = deviceOf(session.userAgent);
  const device = t("device", {
    browser: browser ?? t("unknownBrowser"),
    system: system ?? t("unknownSystem"),
  });
  const shown = (date: Date) => format.dateTime(date, { dateStyle: "medium", timeStyle: "short" });
  const made = shown(session.createdAt);
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 rounded-sheet border border-hairline bg-surface p-4">
      <div>
        <p className="font-semibold">{device}</p>
        <p className="text-14 text-muted">
          {t("times", { made, seen: shown(session.lastSeenAt) })}
        </p>
      </div>
      {isHere ? (
        <strong className="text-14 font-semibold text-accent">{t("here")}</strong>
      ) : (
        <form action={signOutDevice}>
          <input type="hidden" name="sessionId" value={session.id} />
          <SubmitButton busy={t("busy")} aria-label={t("signOutOf", { device, made })}>
            {t("signOut")}
          </SubmitButton>
        </form>
      )}
    </li>
  );
}
