import { useTranslations } from "next-intl";
import { CardTab } from "@/components/card-tab";
import { FactTab } from "@/components/fact-tab";
import { NewTabLink } from "@/components/ui/new-tab-link";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import type { AnsweredQuestion } from "@/lib/quiz/attempt";

type Props = {
  question: Pick<AnsweredQuestion, "cardId" | "entityId">;
  fact: CompiledFact;
  label: string;
};

/** Where one may read on: the fact, the name that was asked or whoever says it, the card. */
export function NextSteps({ question: { cardId, entityId }, fact, label }: Props) {
  const t = useTranslations("Quiz");
  const [speaker] = fact.holders;
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-6">
      <FactTab id={fact.id} />
      {entityId ? (
        <NewTabLink href={`/glossary/${entityId}`}>{t("glossary")}</NewTabLink>
      ) : (
        speaker && <NewTabLink href={`/glossary/${speaker.who}`}>{t("speaker")}</NewTabLink>
      )}
      {cardId && <CardTab id={cardId} />}
    </nav>
  );
}
