"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { maxDocumentBytes, type SendingProblem } from "@/lib/desk-documents/sent-document";
import { type SendingOutcome, sendDocument } from "./send-document";
import { useKeptText } from "./use-kept-text";

type Props = {
  courseId: string;
  problem: SendingProblem | undefined;
  /** The document of which it is a newer version. */
  renews?: string;
};

/** A file or a pasted text. Without a script the form leads on by itself. */
export function AddForm({ courseId, problem, renews }: Props) {
  const t = useTranslations("DeskDocuments");
  const { push } = useRouter();
  const [outcome, setOutcome] = useState<SendingOutcome | null>(problem ? { problem } : null);
  const [busy, setBusy] = useState(false);
  const pasted = useKeptText(`desk:pasted:${courseId}`);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setOutcome(null);
    const sent = await sendDocument(event.currentTarget.action, form);
    if ("intake" in sent) {
      pasted.drop();
      push(sent.intake);
      return;
    }
    setOutcome(sent);
    setBusy(false);
  }

  return (
    <form
      action={`/api/desk/courses/${courseId}/intakes`}
      method="post"
      encType="multipart/form-data"
      onSubmit={send}
      className="flex flex-col gap-6"
    >
      {renews !== undefined && <input type="hidden" name="renews" value={renews} />}
      {outcome && "problem" in outcome && (
        <Notice>
          {t(`problems.${outcome.problem}`, { megabytes: maxDocumentBytes / 1024 / 1024 })}
        </Notice>
      )}
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <Sheet aria-labelledby="by-file">
          <h2 id="by-file" className="text-18 font-semibold">
            {t("byFile")}
          </h2>
          <Field
            label={t("file")}
            hint={t("fileHint", { megabytes: maxDocumentBytes / 1024 / 1024 })}
            name="file"
            type="file"
            accept=".pdf,.docx,.epub,.html,.htm,.txt"
          />
        </Sheet>
        <Sheet aria-labelledby="by-text">
          <h2 id="by-text" className="text-18 font-semibold">
            {t("byText")}
          </h2>
          <label htmlFor="pasted" className="text-14 font-medium">
            {t("text")}
          </label>
          <textarea
            ref={pasted.ref}
            id="pasted"
            name="text"
            rows={12}
            aria-describedby="pasted-about"
            onInput={pasted.keep}
            className="w-full rounded-control border border-line bg-surface px-3 py-2 text-16"
          />
          <p id="pasted-about" className="text-14 text-muted">
            {t("textHint")}
          </p>
        </Sheet>
      </div>
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("sending") : t("read")}
      </Button>
    </form>
  );
}
