import { useTranslations } from "next-intl";
import type { ToldPair } from "@/lib/quiz/told";
import type { SourcedFacts } from "./sourced-fact";
import { ToldPart } from "./told-part";

type Props = { pairs: readonly ToldPair[]; facts: SourcedFacts };

/** Each prompt with what belongs to it, and what was matched to it instead. */
export function ToldPairs({ pairs, facts }: Props) {
  const t = useTranslations("Quiz");
  const right = pairs.filter(({ isRight }) => isRight).length;
  return (
    <>
      <p>{t("matched", { right, count: pairs.length })}</p>
      <ul className="flex flex-col gap-3">
        {pairs.map((pair) => (
          <ToldPart
            key={pair.promptId}
            title={t("pair", { prompt: pair.prompt, answer: pair.right.text })}
            sign={pair.isRight ? "isRight" : "isMissed"}
            isMine={pair.wrong !== null}
            mine={
              pair.wrong && t("matchedTo", { answer: pair.wrong.text, reason: pair.wrong.reason })
            }
            reason={pair.right.reason}
            factId={pair.right.factId}
            facts={facts}
          />
        ))}
      </ul>
    </>
  );
}
