import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactBaseNav } from "@/components/fact-base-nav";
import { Shell } from "@/components/shell";
import { WaitNotice } from "@/components/wait-notice";
import { requireViewer } from "@/lib/auth/session";
import { countTry } from "@/lib/auth/throttle";
import { searchTries } from "@/lib/auth/tries";
import { wordsOf } from "@/lib/content/fold";
import { querySchema } from "@/lib/factbase/query";
import { reviewSettingsOf } from "@/lib/review-settings/store";
import { Results } from "./results";
import { SearchField } from "./search-field";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Search");
  return { title: t("title") };
}

/** Looks in the facts, names and sources that the viewer may see, folded as typed answers are. */
export default async function SearchPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { q } = querySchema.parse(await searchParams);
  const [t, { screen }] = await Promise.all([
    getTranslations("Search"),
    reviewSettingsOf(viewer.id),
  ]);
  const isAsked = wordsOf(q).length > 0;
  const minutes = isAsked ? await countTry(searchTries(viewer.id), new Date()) : 0;
  return (
    <Shell place="modules" title={t("title")}>
      <FactBaseNav here="search" />
      <SearchField query={q} shortcutsOff={screen.shortcutsOff} />
      <WaitNotice minutes={minutes} />
      {!isAsked && <p className="text-muted">{t("hint")}</p>}
      {isAsked && minutes === 0 && <Results viewerId={viewer.id} query={q} />}
    </Shell>
  );
}
