import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";

type Published = { statement: string; asOf: string; learners: number };

/** What a fact says now, and whom a change of it meets. */
export function WhatStands({
  statement,
  published,
}: {
  statement: string;
  published: Published | null;
}) {
  const t = useTranslations("DeskCorrection");
  return (
    <>
      <blockquote className="border-l-2 border-accent pl-4 font-serif text-18 wrap-anywhere">
        {statement}
      </blockquote>
      <p className="text-14 text-muted">
        {published ? t("learners", { count: published.learners }) : t("unpublished")}
      </p>
    </>
  );
}

/** What who learned the former will be shown first, once it is published. */
export function NoticePreview({
  why,
  published,
}: {
  why: "corrected" | "superseded";
  published: Published;
}) {
  const [t, review] = [useTranslations("DeskCorrection"), useTranslations("Review")];
  return (
    <figure className="flex flex-col gap-2 rounded-sheet border border-hairline bg-surface p-4 wrap-anywhere">
      <figcaption className="text-14 text-muted">{t("preview")}</figcaption>
      <p className="font-semibold">{review(`changed.${why}`, { date: t("thatDay") })}</p>
      <p className="text-14 text-muted">
        <strong className="text-ink">{review("changed.before")}</strong> {review("changed.asOf")}{" "}
        <PartialDate date={published.asOf} />
      </p>
      <p className="font-serif text-muted">{published.statement}</p>
      <p className="text-14">
        <strong>{review("changed.now")}</strong>
      </p>
      <p className="font-serif">{t("previewNew")}</p>
    </figure>
  );
}
