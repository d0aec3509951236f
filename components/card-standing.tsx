import { useTranslations } from "next-intl";
import { defaultMemorySettings, type Memory } from "@/lib/review/memory";
import { retrievability } from "@/lib/review/scheduling";
import { dateOfStudyDay, type StudyDay } from "@/lib/review/study-day";
import { PartialDate } from "./partial-date";

/** When a card is asked next, and how well the reader should know its answer today. */
export function CardStanding({ memory, today }: { memory: Memory | null; today: StudyDay }) {
  const t = useTranslations("CardStanding");
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
