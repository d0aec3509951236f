import { useTranslations } from "next-intl";
import { FEWEST_FOR_BAND } from "@/lib/progress/mastery";
import type { GroupStanding } from "./standings";

/** Units of the drawings: one for each percent. */
const whole = 100;

/** One small drawing a topic or kind: how much is seen, and how much of that should be recalled. */
export function GroupPlot({ groups }: { groups: readonly GroupStanding[] }) {
  const t = useTranslations("Progress");
  return (
    // The table below says the same in words.
    <ul aria-hidden="true" className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {groups.map(({ id, title, seen, cards, recall, onExam }) => (
        <li key={id} className="flex flex-col gap-2">
          <span className="font-medium">{title}</span>
          <span className="flex flex-col gap-1">
            <SeenBar share={seen / cards} />
            <span className="text-14 text-muted tabular-nums">{t("seenOf", { seen, cards })}</span>
          </span>
          {recall && (
            <span className="flex flex-col gap-1">
              <RecallBand {...recall} hasBand={seen >= FEWEST_FOR_BAND} />
              <span className="text-14 text-muted tabular-nums">
                {seen >= FEWEST_FOR_BAND
                  ? t("recallShort", { mean: recall.mean })
                  : t("recallOfFew", { seen, mean: recall.mean })}
              </span>
            </span>
          )}
          {onExam && (
            <span className="flex flex-col gap-1">
              <RecallBand {...onExam.recall} hasBand={onExam.seen >= FEWEST_FOR_BAND} />
              <span className="text-14 text-muted tabular-nums">
                {onExam.seen >= FEWEST_FOR_BAND
                  ? t("recallExamShort", { mean: onExam.recall.mean })
                  : t("recallExamOfFew", { seen: onExam.seen, mean: onExam.recall.mean })}
              </span>
            </span>
          )}
        </li>
      ))}
    </ul>
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

type BandProps = { mean: number; low: number; high: number; hasBand: boolean };

/** From 0 to 100 %: the middle half of the cards as a band, their mean as a mark in it. */
function RecallBand({ mean, low, high, hasBand }: BandProps) {
  const width = Math.max(1, whole * (high - low));
  return (
    <svg
      viewBox={`0 0 ${whole} 4`}
      preserveAspectRatio="none"
      className="h-4 w-full"
      role="presentation"
    >
      <rect y="1.8" width={whole} height="0.4" className="fill-line" />
      {hasBand && (
        <rect x={whole * low} y="1" width={width} height="2" className="fill-accent opacity-40" />
      )}
      <rect x={Math.min(99, whole * mean)} width="1" height="4" className="fill-accent" />
    </svg>
  );
}
