import { getTranslations } from "next-intl/server";
import { JobProgress } from "@/components/job-progress";
import { LinkButton } from "@/components/ui/link-button";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DocumentKey } from "@/lib/desk-documents/store";
import { newestJob } from "@/lib/desk-jobs/store";
import { languageModel } from "@/lib/server/language-model";
import { lookForFacts } from "./actions";
import { WhatIsSent } from "./what-is-sent";

/** The newest search for facts in a document by rules, and by a model. */
export async function searchesOf({ courseId, documentId }: DocumentKey) {
  const ordered = { courseId, deed: "PROPOSE" } as const;
  const [byRules, byModel] = await Promise.all(
    [documentId, `${documentId}:model`].map((subject) => newestJob({ ...ordered, subject })),
  );
  return { byRules: byRules ?? null, byModel: byModel ?? null };
}

type Props = {
  of: DocumentKey;
  searches: Awaited<ReturnType<typeof searchesOf>>;
  /** How many proposals wait for a decision. */
  waiting: number;
};

/** How far the search for facts in a document is, what it found, and what begins it again. */
export async function LookingForFacts({ of, searches: { byRules, byModel }, waiting }: Props) {
  const { courseId, documentId } = of;
  const model = languageModel();
  const t = await getTranslations("DeskDocuments");
  const isOver = (job: typeof byRules) => job === null || job.doneAt !== null;
  return (
    <section className="flex flex-col items-start gap-3">
      {byRules && <JobProgress job={byRules} again={<Look of={of} by="rules" />} />}
      {byModel && <JobProgress job={byModel} />}
      {waiting > 0 && (
        <LinkButton look="primary" href={`/desk/${courseId}/inbox?document=${documentId}`}>
          {t("decide", { count: waiting })}
        </LinkButton>
      )}
      {waiting === 0 && isOver(byRules) && <p className="text-muted">{t("noneWait")}</p>}
      {isOver(byRules) && (
        <SecondStep label={t("lookAgain")}>
          <p>{t("lookAgainText")}</p>
          <Look of={of} by="rules" />
        </SecondStep>
      )}
      {model && !(byModel && !byModel.doneAt && !byModel.failedAt) && (
        <SecondStep label={t("askModel", { model: model.name })}>
          <p>{t("askModelText", { model: model.name, host: model.host })}</p>
          <WhatIsSent of={of} />
          <Look of={of} by="model" />
        </SecondStep>
      )}
    </section>
  );
}

async function Look({ of, by }: { of: DocumentKey; by: "rules" | "model" }) {
  const t = await getTranslations("DeskDocuments");
  return (
    <form action={lookForFacts}>
      <input type="hidden" name="courseId" value={of.courseId} />
      <input type="hidden" name="documentId" value={of.documentId} />
      <input type="hidden" name="by" value={by} />
      <SubmitButton busy={t("busy")}>{t(by === "model" ? "sendIt" : "look")}</SubmitButton>
    </form>
  );
}
