"use client";

import { unstable_rethrow } from "next/navigation";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextAreaField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SecondStep } from "@/components/ui/second-step";
import { Status } from "@/components/ui/status";
import { TextLink } from "@/components/ui/text-link";
import { WaitNotice } from "@/components/wait-notice";
import { reportReasons } from "@/lib/reports/reason";
import { type ReportOutcome, sendReport } from "./actions";

type Props = { factId: string; itemId?: string; meaningRevision: number };

/** Says in three taps that something is wrong with a fact, or with how it is asked. */
export function ReportForm({ factId, itemId, meaningRevision }: Props) {
  const t = useTranslations("Report");
  const [outcome, submit, busy] = useActionState(sendOrSay, {});
  if (outcome.sent) {
    return (
      <Status>
        {t("sent")}{" "}
        <TextLink href="/reports" target="_blank">
          {t("yours")}
        </TextLink>
      </Status>
    );
  }
  return (
    <SecondStep label={t("open")}>
      <form action={submit} className="flex w-full flex-col gap-3">
        <WaitNotice minutes={outcome.waitMinutes} />
        {outcome.unsent && <Notice>{t("unsent")}</Notice>}
        <input type="hidden" name="factId" value={factId} />
        {itemId && <input type="hidden" name="itemId" value={itemId} />}
        <input type="hidden" name="meaningRevision" value={meaningRevision} />
        <fieldset>
          <legend className="text-14 font-medium">{t("reason")}</legend>
          {reportReasons.map((reason) => (
            <label key={reason} className="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name="reason"
                value={reason}
                required
                className="size-5 shrink-0"
              />
              {t(`reasons.${reason}`)}
            </label>
          ))}
        </fieldset>
        <TextAreaField
          label={t("note")}
          hint={t("noteHint")}
          errors={outcome.errors?.note}
          name="note"
          maxLength={500}
        />
        <Button disabled={busy} className="sm:self-start">
          {busy ? t("busy") : t("send")}
        </Button>
      </form>
    </SecondStep>
  );
}

/** Without a network it says so where it stands, and what was typed stays. */
async function sendOrSay(
  previous: ReportOutcome & { unsent?: boolean },
  form: FormData,
): Promise<ReportOutcome & { unsent?: boolean }> {
  try {
    return await sendReport({}, form);
  } catch (error) {
    unstable_rethrow(error);
    return { ...previous, unsent: true };
  }
}
