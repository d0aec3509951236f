import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { WaitNotice } from "@/components/wait-notice";
import { minutesOf } from "@/lib/auth/wait-error";

const outcomes = ["failed", "noAddress", "taken", "uninvited"] as const;

type Asked = string | string[] | undefined;

/** Why somebody who comes back from the provider is not signed in, as the address tells; else nothing. */
export function ProviderNotice({ outcome, error }: { outcome: Asked; error: Asked }) {
  const t = useTranslations("SignIn");
  if (outcome === "suspended") return <Notice>{t("suspended")}</Notice>;
  const minutes = typeof error === "string" ? minutesOf(error) : null;
  if (minutes !== null) return <WaitNotice minutes={minutes} />;
  const known = outcomes.find((one) => one === outcome) ?? (error && "failed");
  return known ? <Notice>{t(`providers.${known}`)}</Notice> : null;
}
