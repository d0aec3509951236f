import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactBaseNav } from "@/components/fact-base-nav";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { requireViewer } from "@/lib/auth/session";
import { visibleModules } from "@/lib/content/store";
import { seenCardsOf } from "@/lib/progress/store";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Modules");
  return { title: t("title") };
}

export default async function ModulesPage() {
  const viewer = await requireViewer();
  const t = await getTranslations("Modules");
  const modules = await visibleModules(viewer.id);
  const ids = modules.map(({ id }) => id);
  const counts = await seenCardsOf(viewer.id, ids);
  return (
    <Shell place="modules" title={t("title")}>
      <FactBaseNav />
      {modules.length === 0 && <Empty text={t("none")} />}
      <ul className="flex flex-col gap-3">
        {modules.map(({ id, moduleId, title, summary, _count }) => (
          <li key={moduleId}>
            {/* Looking at a module opens it, so it must not be fetched before someone does. */}
            <Link
              href={`/modules/${moduleId}`}
              className="flex flex-col gap-1 rounded-sheet border border-hairline bg-surface p-4 hover:border-line sm:p-6"
            >
              <span className="font-serif text-22 font-semibold">{title}</span>
              <span>{summary}</span>
              <span className="text-14 text-muted tabular-nums">
                {t("count", { count: _count.listings })} ·{" "}
                {t("seen", counts.get(id) ?? { cards: 0, seen: 0 })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Shell>
  );
}
