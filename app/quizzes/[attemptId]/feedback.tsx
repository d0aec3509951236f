import { Check, X } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { ReportForm } from "@/app/reports/report-form";
import { FactTab } from "@/components/fact-tab";
import { Provenance } from "@/components/provenance";
import { sourcesOf } from "@/lib/content/source";
import { documentsOf } from "@/lib/content/store";
import type { Question } from "@/lib/quiz/attempt";

type Answered = Extract<Question, { state: "answered" }>;

/** Whether it was right, the reason of each option, why, and who says so, where and as of when. */
export async function Feedback({ question, fact, courseId }: Omit<Answered, "state">) {
  const t = await getTranslations("Quiz");
  const documents = await documentsOf(courseId);
  const { verdict, response, reasons, rightShown, explanation } = question;
  const isRight = verdict !== "wrong";
  const Icon = isRight ? Check : X;
  return (
    <div className="flex flex-col gap-4">
      <p
        role="status"
        className={`flex items-center gap-2 text-18 font-semibold ${isRight ? "text-correct" : "text-wrong"}`}
      >
        <Icon aria-hidden="true" className="size-5" />
        {t(verdict)}
      </p>
      {reasons.length > 0 ? (
        <Reasons reasons={reasons} chosen={response} />
      ) : (
        <p>
          {t("yours", { response: response || t("nothing") })}
          <br />
          <strong>{t("rightOne", { answer: rightShown })}</strong>
        </p>
      )}
      <p className="font-serif text-18">{explanation.statement}</p>
      <p>{explanation.why}</p>
      <div className="border-t border-hairline pt-3">
        <Provenance fact={{ ...fact, asOf: fact.asOf.date }} sources={sourcesOf(fact, documents)} />
      </div>
      <FactTab id={fact.id} />
      <ReportForm
        factId={fact.id}
        itemId={question.itemId}
        meaningRevision={fact.meaningRevision}
      />
    </div>
  );
}

function Reasons({
  reasons,
  chosen,
}: {
  reasons: Answered["question"]["reasons"];
  chosen: string;
}) {
  return (
    <ul className="flex flex-col gap-3">
      {reasons.map(({ id, text, right, reason }) => (
        <li
          key={id}
          className={`flex gap-3 rounded-control border p-3 ${edgeOf(right, id === chosen)}`}
        >
          {right ? (
            <Check aria-hidden="true" className="size-5 shrink-0 text-correct" />
          ) : (
            <X aria-hidden="true" className="size-5 shrink-0 text-muted" />
          )}
          <span className="flex flex-col">
            <strong>{text}</strong>
            <span className="text-14">{reason}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function edgeOf(isRight: boolean, isChosen: boolean): string {
  if (isRight) return "border-correct";
  return isChosen ? "border-wrong" : "border-hairline";
}
