import { useTranslations } from "next-intl";
import { CardLink } from "@/components/card-link";
import { PartialDate } from "@/components/partial-date";
import { defaultMemorySettings, type Memory } from "@/lib/review/memory";
import { retrievability } from "@/lib/review/scheduling";
import { dateOfStudyDay, type StudyDay } from "@/lib/review/study-day";

type Props = {
  prompts: readonly { cardId: string; question: string }[];
  memories: ReadonlyMap<string, Memory>;
  today: StudyDay;
};

/** How the fact is asked, and how well the reader should know each answer today. */
export function Prompts({ prompts, memories, today }: Props) {
  return (
    <ul className="flex flex-col gap-3">
      {prompts.map(({ cardId, question }) => (
        <li key={cardId} className="flex flex-col">
          <span className="font-serif text-18">
            <CardLink id={cardId}>{question}</CardLink>
          </span>
          <span className="text-14 text-muted">
            <Standing memory={memories.get(cardId)} today={today} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Standing({ memory, today }: { memory: Memory | undefined; today: StudyDay }) {
  const t = useTranslations("Fact");
  if (!memory) return t("new");
  const recall = retrievability(memory, today, defaultMemorySettings.weights);
  return (
    <>
      {memory.dueOn <= today ? (
        t("due")
      ) : (
        <>
          {t("dueOn")} <PartialDate date={dateOfStudyDay(memory.dueOn)} />
        </>
      )}{" "}
      · {t("recall", { recall })}
    </>
  );
}
