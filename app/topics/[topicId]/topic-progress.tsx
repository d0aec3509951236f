import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import { Sheet } from "@/components/ui/sheet";
import type { Viewer } from "@/lib/auth/session";
import { studiedCards } from "@/lib/content/store";
import { memoriesOf, memorySettingsOf } from "@/lib/memory/store";
import { masteryOf } from "@/lib/progress/mastery";
import { studyDayOf } from "@/lib/review/study-day";

/** How far one is with a topic: what is seen, and how much of that should be recalled today. */
export async function TopicProgress({ viewer, topicId }: { viewer: Viewer; topicId: string }) {
  const t = await getTranslations("Topic");
  const cards = (await studiedCards(viewer.id)).filter(({ topicIds }) =>
    topicIds.includes(topicId),
  );
  const ids = cards.map(({ cardId }) => cardId);
  const [memories, { weights }] = await Promise.all([
    memoriesOf(viewer.id, ids),
    memorySettingsOf(viewer.id),
  ]);
  const { seen, recall, due } = masteryOf(
    ids.map((id) => memories.get(id) ?? null),
    studyDayOf(new Date(), viewer),
    weights,
  );
  return (
    <Sheet>
      <h2 className="text-18 font-semibold">{t("yours")}</h2>
      {cards.length === 0 ? (
        <p className="text-muted">{t("unopened")}</p>
      ) : (
        <p className="tabular-nums">
          {t("seen", { seen, cards: cards.length })}
          {recall && <> · {t("recall", { mean: recall.mean })}</>}
          {due > 0 && <> · {t("due", { due })}</>}
        </p>
      )}
      <p className="flex flex-wrap gap-3">
        <LinkButton href={cards.length === 0 ? "/modules" : "/review"}>
          {cards.length === 0 ? t("modules") : t("review")}
        </LinkButton>
        {seen > 0 && <LinkButton href={`/practice?topic=${topicId}`}>{t("practise")}</LinkButton>}
      </p>
    </Sheet>
  );
}
