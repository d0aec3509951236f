import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { unreadDecisions } from "@/lib/reports/store";

/** That reports of one's own were decided on; nothing once one has read how. */
export async function DecidedReports({ viewerId }: { viewerId: string }) {
  const [t, count] = await Promise.all([getTranslations("Today"), unreadDecisions(viewerId)]);
  if (count === 0) return null;
  return (
    <p>
      <TextLink href="/reports" className="inline-flex min-h-11 items-center">
        {t("decided", { count })}
      </TextLink>
    </p>
  );
}
