import { useFormatter, useTranslations } from "next-intl";
import { FactLink } from "@/components/fact-link";
import type { reportReasons } from "@/lib/reports/reason";

type Props = {
  report: { factId: string; reason: (typeof reportReasons)[number]; note: string; at: Date };
  /** Null where the statement is no longer shown. */
  statement: string | null;
  /** How it was asked; null where it was met as a statement. */
  question: string | null;
};

/** What was reported of which statement or question, when and why. */
export function Reported({ report: { factId, reason, note, at }, statement, question }: Props) {
  const t = useTranslations("Report");
  const format = useFormatter();
  return (
    <>
      <p className="text-14 text-muted">
        <strong className="text-ink">{t(`reasons.${reason}`)}</strong> ·{" "}
        {format.dateTime(at, { dateStyle: "medium" })}
      </p>
      <p className="font-serif text-18">
        {statement === null ? t("gone") : <FactLink id={factId}>{statement}</FactLink>}
      </p>
      {statement !== null && question && (
        <p className="wrap-anywhere">{t("asked", { question })}</p>
      )}
      {note && <p className="wrap-anywhere whitespace-pre-line">{note}</p>}
    </>
  );
}
