import { useTranslations } from "next-intl";
import { CardTab } from "@/components/card-tab";
import { FactTab } from "@/components/fact-tab";
import { NewTabLink } from "@/components/ui/new-tab-link";
import type { AnsweredQuestion } from "@/lib/quiz/attempt";
import type { SourcedFact } from "./sourced-fact";

type Props = {
  question: Pick<AnsweredQuestion, "cardId" | "entityId" | "factIds">;
  asked: Pick<SourcedFact, "fact" | "isVisible">;
};

/**
 * Where one may read on: the fact, the name that was asked or else whoever says it, the card. The facts
 * of a question over several stand beside its parts.
 */
export function NextSteps({ question: { cardId, entityId, factIds }, asked }: Props) {
  const t = useTranslations("Quiz");
  const isOfOne = factIds.length === 1;
  const [speaker] = isOfOne ? asked.fact.holders : [];
  const name = entityId ?? speaker?.who;
  if (!isOfOne && !name) return null;
  return (
    <nav aria-label={t("goOn")} className="flex flex-wrap gap-x-6">
      {isOfOne && asked.isVisible && <FactTab id={asked.fact.id} />}
      {name && (
        <NewTabLink href={`/glossary/${name}`}>{t(entityId ? "glossary" : "speaker")}</NewTabLink>
      )}
      {cardId && <CardTab id={cardId} />}
    </nav>
  );
}
