import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FactTab } from "@/components/fact-tab";
import { Provenance } from "@/components/provenance";
import type { SourcedFacts } from "./sourced-fact";

type Props = {
  title: ReactNode;
  /** Whether it is a right option, a wrong one, or a place or pair that the learner had otherwise. */
  sign: "isRight" | "isWrong" | "isMissed";
  /** Whether the learner's own answer is what the edge speaks of. */
  isMine: boolean;
  /** What was the learner's own. */
  mine?: ReactNode;
  reason: ReactNode;
  factId: string;
  facts: SourcedFacts;
};

/** One option, place or pair: what was mine, what is right, the reason, and what that rests on. */
export function ToldPart({ title, sign, isMine, mine, reason, factId, facts }: Props) {
  const t = useTranslations("Quiz");
  const isRight = sign === "isRight";
  const Icon = isRight ? Check : X;
  // A reason may be drawn from a fact of a module that the learner does not have.
  const basis = facts.get(factId);
  return (
    <li className={`flex gap-3 rounded-control border p-3 ${edgeOf(isRight, isMine)}`}>
      <Icon
        role="img"
        aria-label={t(sign)}
        className={`size-5 shrink-0 ${isRight ? "text-correct" : "text-muted"}`}
      />
      <span className="flex min-w-0 flex-col">
        <strong>{title}</strong>
        {mine && <span className="text-14 text-muted">{mine}</span>}
        <span className="text-14">{reason}</span>
        {basis?.isVisible && (
          <details>
            <summary className="min-h-11 cursor-pointer py-3 text-14 text-muted">
              {t("basis")}
            </summary>
            <p className="pb-2 font-serif">{basis.fact.statement}</p>
            <Provenance
              fact={{ ...basis.fact, asOf: basis.fact.asOf.date }}
              sources={basis.sources}
            />
            <FactTab id={factId} />
          </details>
        )}
      </span>
    </li>
  );
}

function edgeOf(isRight: boolean, isMine: boolean): string {
  if (isRight) return "border-correct";
  return isMine ? "border-wrong" : "border-hairline";
}
