"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { type ChangedField, changedFields } from "@/lib/proposals/changed-fields";
import type { FactDraft } from "@/lib/proposals/draft";
import { bodyOf } from "@/lib/proposals/fact-draft";
import type { Standing } from "./standing";

type Props = {
  stands: Standing;
  mine: FactDraft;
  nameOf: (id: string) => string;
  labelOf: (field: string) => string;
  onSettle: (draft: FactDraft, revision: number) => void;
  next: string;
};

/** That somebody else was here: who, when, and where both differ. Nothing is written over unasked. */
export function ConflictPanel({ stands, mine, nameOf, labelOf, onSettle, next }: Props) {
  const t = useTranslations("DeskFact");
  const format = useFormatter();
  const at = stands.at && format.dateTime(new Date(stands.at), { timeStyle: "short" });
  const who = { name: stands.byName ?? t("somebody"), at: at ?? "" };
  const differences = changedFields(bodyOf(stands.draft, {}), bodyOf(mine, {}), nameOf);
  const said = stands.isOwn ? "ownChange" : "theirChange";
  return (
    <section
      role="alert"
      className="flex flex-col gap-4 rounded-sheet border-2 border-wrong bg-surface p-4"
    >
      <h2 className="text-18 font-semibold">
        {stands.outcome ? t(`decidedBy.${stands.outcome}`, who) : t(said, who)}
      </h2>
      <Differences differences={differences} labelOf={labelOf} />
      {stands.outcome ? (
        // A whole page, so that nothing of this one stays.
        <a href={next} className="underline underline-offset-4">
          {t("goOn")}
        </a>
      ) : (
        <div className="flex flex-wrap gap-3">
          <Button type="button" onClick={() => onSettle(mine, stands.revision)}>
            {t("keepMine")}
          </Button>
          <Button type="button" onClick={() => onSettle(stands.draft, stands.revision)}>
            {t("takeTheirs")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Two versions side by side, where they differ. */
export function Differences({
  differences,
  labelOf,
}: {
  differences: readonly ChangedField[];
  labelOf: (field: string) => string;
}) {
  const t = useTranslations("DeskFact");
  if (differences.length === 0) return <p className="text-muted">{t("noDifference")}</p>;
  return (
    <dl className="flex flex-col gap-3">
      {differences.map(({ field, before, after }) => (
        <div key={field} className="flex flex-col gap-1 border-t border-hairline pt-2">
          <dt className="text-14 font-medium">{labelOf(field)}</dt>
          <dd className="grid gap-x-6 gap-y-1 wrap-anywhere sm:grid-cols-2">
            <span>
              <span className="text-14 text-muted">{t("stored")}: </span>
              {before || t("nothing")}
            </span>
            <span>
              <span className="text-14 text-muted">{t("yours")}: </span>
              {after || t("nothing")}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
