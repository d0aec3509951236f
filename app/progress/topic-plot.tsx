import { useTranslations } from "next-intl";
import type { TopicStanding } from "./page";

/** Units of the drawings: one for each percent. */
const whole = 100;

/** One small drawing a topic: how much is seen, and how much of that should be recalled today. */
export function TopicPlot({ topics }: { topics: readonly TopicStanding[] }) {
  const t = useTranslations("Progress");
  return (
    <section>
      <h2 className="sr-only">{t("plot")}</h2>
      {/* The table below says the same in words. */}
      <ul aria-hidden="true" className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        {topics.map((topic) => (
          <li key={topic.id} className="flex flex-col gap-2">
            <span className="font-medium">{topic.title}</span>
            <span className="flex flex-col gap-1">
              <SeenBar share={topic.seen / topic.cards} />
              <span className="text-14 text-muted tabular-nums">
                {t("seenOf", { seen: topic.seen, cards: topic.cards })}
              </span>
            </span>
            {topic.recall && (
              <span className="flex flex-col gap-1">
                <RecallBand {...topic.recall} />
                <span className="text-14 text-muted tabular-nums">
                  {t("recallShort", { mean: topic.recall.mean })}
                </span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SeenBar({ share }: { share: number }) {
  return (
    <svg
      viewBox={`0 0 ${whole} 2`}
      preserveAspectRatio="none"
      className="h-2 w-full"
      role="presentation"
    >
      <rect width={whole} height="2" className="fill-hairline" />
      <rect width={whole * share} height="2" className="fill-ink" />
    </svg>
  );
}

/** From 0 to 100 %: the middle half of the cards as a band, their mean as a mark in it. */
function RecallBand({ mean, low, high }: { mean: number; low: number; high: number }) {
  const width = Math.max(1, whole * (high - low));
  return (
    <svg
      viewBox={`0 0 ${whole} 4`}
      preserveAspectRatio="none"
      className="h-4 w-full"
      role="presentation"
    >
      <rect y="1.8" width={whole} height="0.4" className="fill-line" />
      <rect x={whole * low} y="1" width={width} height="2" className="fill-accent opacity-40" />
      <rect x={Math.min(99, whole * mean)} width="1" height="4" className="fill-accent" />
    </svg>
  );
}
