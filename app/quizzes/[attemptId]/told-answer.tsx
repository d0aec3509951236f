import { useTranslations } from "next-intl";
import type { AnsweredQuestion } from "@/lib/quiz/attempt";
import type { SourcedFacts } from "./sourced-fact";
import { ToldOptions } from "./told-options";
import { ToldOrder } from "./told-order";
import { ToldPairs } from "./told-pairs";

type Props = { question: AnsweredQuestion; facts: SourcedFacts };

/** What was answered, beside what is right. */
export function ToldAnswer({ question: { told, rightShown }, facts }: Props) {
  const t = useTranslations("Quiz");
  switch (told.shape) {
    case "options":
      return <ToldOptions options={told.options} facts={facts} />;
    case "order":
      return <ToldOrder places={told.places} facts={facts} />;
    case "pairs":
      return <ToldPairs pairs={told.pairs} facts={facts} />;
    case "typed":
      return (
        <p className="wrap-anywhere">
          {t("yours", { response: told.text || t("nothing") })}
          <br />
          <strong>{t("rightOne", { answer: rightShown })}</strong>
        </p>
      );
  }
}
