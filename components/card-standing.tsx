import { useTranslations } from "next-intl";
import type { Memory } from "@/lib/review/memory";
import { retrievability } from "@/lib/review/scheduling";
import { dateOfStudyDay, type StudyDay } from "@/lib/review/study-day";
import { PartialDate } from "./partial-date";

type Props = { memory: Memory | null; today: StudyDay; weights: readonly number[] };

/** When a card is asked next, and how well the reader should know its answer today. */
export function CardStanding({ memory, today, weights }: Props) {
  const t = useTranslations("CardStanding");
  if (!memory) return t("new");
  const recall = retrievability(memory, today, weights);
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
