import { useFormatter, useTranslations } from "next-intl";
import { FactLink } from "@/components/fact-link";
import type { reportReasons } from "@/lib/reports/reason";

type Props = {
  report: { factId: string; reason: (typeof reportReasons)[number]; note: string; at: Date };
  /** Null where the statement is no longer shown. */
  statement: string | null;
};

/** What was reported of which statement, when and why. */
export function Reported({ report: { factId, reason, note, at }, statement }: Props) {
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
      {note && <p className="wrap-anywhere whitespace-pre-line">{note}</p>}
    </>
  );
}
