import { useFormatter, useTranslations } from "next-intl";
import type { moduleStandings } from "@/lib/course-publishing/store";

type Standing = Awaited<ReturnType<typeof moduleStandings>>[number];

/** Whether a module is a draft, published or archived, and since when. */
export function ModuleState({ standing }: { standing: Standing | undefined }) {
  const t = useTranslations("DeskModule");
  const format = useFormatter();
  if (!standing) return t("draft");
  const { archiving, version } = standing;
  const date = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  if (archiving) return t("archived", { date: date(archiving.archivedAt) });
  return t("published", { number: version.number, date: date(version.publishedAt) });
}
