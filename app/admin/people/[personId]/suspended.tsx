import { useFormatter, useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import type { personOf } from "@/lib/people/store";
import { takeSuspensionBack } from "./actions";

type Suspension = NonNullable<NonNullable<Awaited<ReturnType<typeof personOf>>>["suspension"]>;

export function Suspended({
  personId,
  suspension: { reason, suspendedAt, suspendedBy },
}: {
  personId: string;
  suspension: Suspension;
}) {
  const t = useTranslations("Person");
  const format = useFormatter();
  const at = format.dateTime(suspendedAt, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <p className="wrap-anywhere">
        {suspendedBy
          ? t("suspendedBy", { at, name: suspendedBy.name })
          : t("suspendedByNobody", { at })}
      </p>
      <blockquote className="border-l-2 border-line pl-4 wrap-anywhere">{reason}</blockquote>
      <form action={takeSuspensionBack}>
        <input type="hidden" name="personId" value={personId} />
        <SubmitButton busy={t("busy")} className="max-w-full wrap-anywhere">
          {t("letIn")}
        </SubmitButton>
      </form>
    </>
  );
}
