import { useTranslations } from "next-intl";
import { CardLink } from "@/components/card-link";
import { CardStanding } from "@/components/card-standing";
import { KindBadge } from "@/components/kind-badge";
import { OwnMark } from "@/components/own-mark";
import type { Tag } from "@/lib/cards/tags";
import type { Kind } from "@/lib/content/kind";
import type { Memory } from "@/lib/review/memory";
import type { StudyDay } from "@/lib/review/study-day";

type Props = {
  /** Without a kind those that the learner made. */
  lines: readonly { cardId: string; question: string; kind: Kind | null }[];
  memories: ReadonlyMap<string, Memory>;
  tagged: ReadonlyMap<string, ReadonlySet<Tag>>;
  today: StudyDay;
  weights: readonly number[];
};

/** Cards, one a line: its question, what sort of saying it asks, and where it stands. */
export function CardList({ lines, memories, tagged, today, weights }: Props) {
  const t = useTranslations("Cards");
  return (
    <ul className="flex flex-col">
      {lines.map(({ cardId, question, kind }) => (
        <li
          key={cardId}
          className="grid gap-x-6 border-t border-hairline py-3 lg:grid-cols-[minmax(0,1fr)_16rem]"
        >
          <span className="font-serif text-18">
            <CardLink id={cardId}>{question}</CardLink>
          </span>
          <span className="flex flex-wrap items-baseline gap-x-3 text-14 text-muted tabular-nums lg:flex-col">
            {kind ? <KindBadge kind={kind} /> : <OwnMark />}
            <span>
              <CardStanding memory={memories.get(cardId) ?? null} today={today} weights={weights} />
            </span>
            {[...(tagged.get(cardId) ?? [])].map((tag) => (
              <strong key={tag} className="text-ink">
                {t(`tagged.${tag}`)}
              </strong>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
