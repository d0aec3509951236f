import { CardLink } from "@/components/card-link";
import { CardStanding } from "@/components/card-standing";
import type { Memory } from "@/lib/review/memory";
import type { StudyDay } from "@/lib/review/study-day";

type Props = {
  prompts: readonly { cardId: string; question: string }[];
  memories: ReadonlyMap<string, Memory>;
  today: StudyDay;
  weights: readonly number[];
};

/** How the fact is asked, and how well the reader should know each answer today. */
export function Prompts({ prompts, memories, today, weights }: Props) {
  return (
    <ul className="flex flex-col gap-3">
      {prompts.map(({ cardId, question }) => (
        <li key={cardId} className="flex flex-col">
          <span className="font-serif text-18">
            <CardLink id={cardId}>{question}</CardLink>
          </span>
          <span className="text-14 text-muted">
            <CardStanding memory={memories.get(cardId) ?? null} today={today} weights={weights} />
          </span>
        </li>
      ))}
    </ul>
  );
}
