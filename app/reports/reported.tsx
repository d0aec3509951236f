import { useFormatter, useTranslations } from "next-intl";
import { FactLink } from "@/components/fact-link";
import { TextLink } from "@/components/ui/text-link";
import type { reportReasons } from "@/lib/reports/reason";
import type { Said } from "./decidable-reports";

type Props = Said & {
  report: { reason: (typeof reportReasons)[number]; note: string; at: Date };
  /** The desk on which its editor mends the facts; absent for who does not. */
  desk?: string | null;
};

/** What was reported of which statement or question, when and why. */
export function Reported({ report: { reason, note, at }, facts, question, desk }: Props) {
  const t = useTranslations("Report");
  const format = useFormatter();
  return (
    <>
      <p className="text-14 text-muted">
        <strong className="text-ink">{t(`reasons.${reason}`)}</strong> ·{" "}
        {format.dateTime(at, { dateStyle: "medium" })}
      </p>
      {facts.length === 0 && <p className="font-serif text-18">{t("gone")}</p>}
      {facts.length > 0 && question && <p className="wrap-anywhere">{t("asked", { question })}</p>}
      {facts.length > 1 && <p className="text-14 text-muted">{t("askedTogether")}</p>}
      {facts.map(({ id, statement }) => (
        <div key={id} className="flex flex-col items-start">
          <p className="font-serif text-18">
            <FactLink id={id}>{statement}</FactLink>
          </p>
          {desk && (
            <TextLink href={`${desk}/facts/${id}`} className="inline-flex min-h-11 items-center">
              {t("mend")}
            </TextLink>
          )}
        </div>
      ))}
      {note && <p className="wrap-anywhere whitespace-pre-line">{note}</p>}
    </>
  );
}
