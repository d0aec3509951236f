import { useTranslations } from "next-intl";
import type { ToldPlace } from "@/lib/quiz/told";
import type { SourcedFacts } from "./sourced-fact";
import { ToldPart } from "./told-part";

type Props = { places: readonly ToldPlace[]; facts: SourcedFacts };

/** The right order, and where each was put. */
export function ToldOrder({ places, facts }: Props) {
  const t = useTranslations("Quiz");
  const neighbours = places.slice(1);
  const right = neighbours.filter(({ follows }) => follows).length;
  return (
    <>
      <p>{t("neighbours", { right, count: neighbours.length })}</p>
      <ol className="flex flex-col gap-3">
        {places.map(({ id, text, place, given, reason, factId }) => (
          <ToldPart
            key={id}
            title={`${place}. ${text}`}
            sign={given === place ? "isRight" : "isMissed"}
            isMine={given !== null}
            mine={given !== null && given !== place && t("putAt", { place: given })}
            {...{ reason, factId, facts }}
          />
        ))}
      </ol>
    </>
  );
}
