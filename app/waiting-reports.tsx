import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import type { Viewer } from "@/lib/auth/session";
import { decidableReports } from "./reports/decidable-reports";

/** That reports wait for who decides them; nothing where none does. */
export async function WaitingReports({ viewer }: { viewer: Viewer }) {
  const [t, reports] = await Promise.all([getTranslations("Today"), decidableReports(viewer)]);
  if (reports.length === 0) return null;
  return (
    <p>
      <TextLink href="/reports" className="inline-flex min-h-11 items-center">
        {t("reports", { count: reports.length })}
      </TextLink>
    </p>
  );
}
