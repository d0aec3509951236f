"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFactForm, type WordingsOffer } from "@/app/desk/[courseId]/fact-form/form-context";
import { formOf } from "@/app/desk/[courseId]/proposals/[proposalId]/use-kept-draft";
import { Button } from "@/components/ui/button";
import { SecondStep } from "@/components/ui/second-step";
import { WaitNotice } from "@/components/wait-notice";
import { suggestWordings } from "./actions";
import { WhatIsSent } from "./what-is-sent";

type Answer = Awaited<ReturnType<typeof suggestWordings>> | { failure: "unsent" };

/** Other wordings of the statement by a language model; the one that stood stays in reach. */
export function SuggestWordings({ offer: { model, ...of } }: { offer: WordingsOffer }) {
  const t = useTranslations("DeskWordings");
  const { draft, change } = useFactForm();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [former, setFormer] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function ask() {
    setBusy(true);
    setAnswer(await suggestWordings(formOf(of, draft)).catch(() => ({ failure: "unsent" })));
    setBusy(false);
  }

  function take(statement: string, instead: string | null) {
    setFormer(instead);
    change({ ...draft, statement });
  }

  /** Of words that were suggested the person's own stay in reach, not those. */
  const own = answer && "statements" in answer && answer.statements.includes(draft.statement);

  return (
    <SecondStep label={t("suggest")}>
      <p className="text-14">{t("text", { model: model.name, host: model.host })}</p>
      <WhatIsSent key={draft.statement} of={of} />
      <Button type="button" disabled={isBusy} onClick={() => void ask()}>
        {isBusy ? t("asking") : t("ask")}
      </Button>
      <div role="status" className="flex w-full flex-col gap-3 empty:hidden">
        {answer && !isBusy && (
          <Answered
            answer={answer}
            standing={draft.statement}
            onTake={(statement) => take(statement, own ? former : draft.statement)}
          />
        )}
      </div>
      {former !== null && former !== draft.statement && (
        <div className="flex w-full flex-col items-start gap-2">
          <p className="text-14 text-muted">{t("before", { statement: former })}</p>
          <Button type="button" onClick={() => take(former, null)}>
            {t("takeBack")}
          </Button>
        </div>
      )}
    </SecondStep>
  );
}

type AnsweredProps = { answer: Answer; standing: string; onTake: (statement: string) => void };

function Answered({ answer, standing, onTake }: AnsweredProps) {
  const t = useTranslations("DeskWordings");
  if ("waitMinutes" in answer) return <WaitNotice minutes={answer.waitMinutes} />;
  if ("failure" in answer) return <p>{t(`failures.${answer.failure}`)}</p>;
  const { statements, refused } = answer;
  if (statements.length === 0) return <p>{t("none", { refused })}</p>;
  return (
    <>
      {statements
        .filter((statement) => statement !== standing)
        .map((statement) => (
          <div key={statement} className="flex flex-col items-start gap-2">
            <p className="font-serif">{statement}</p>
            <Button type="button" onClick={() => onTake(statement)}>
              {t("take")}
            </Button>
          </div>
        ))}
      <p className="text-14 text-muted empty:hidden">{t("refused", { refused })}</p>
    </>
  );
}
