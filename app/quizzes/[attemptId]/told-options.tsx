import { useTranslations } from "next-intl";
import type { ToldOption } from "@/lib/quiz/told";
import type { SourcedFacts } from "./sourced-fact";
import { ToldPart } from "./told-part";

type Props = { options: readonly ToldOption[]; facts: SourcedFacts };

/** Each option with its reason: mine, and those that are right. */
export function ToldOptions({ options, facts }: Props) {
  const t = useTranslations("Quiz");
  return (
    <ul className="flex flex-col gap-3">
      {options.map(({ id, text, right, chosen, reason, factId }) => (
        <ToldPart
          key={id}
          title={text}
          sign={right ? "isRight" : "isWrong"}
          isMine={chosen}
          mine={chosen && t("mine")}
          {...{ reason, factId, facts }}
        />
      ))}
    </ul>
  );
}
