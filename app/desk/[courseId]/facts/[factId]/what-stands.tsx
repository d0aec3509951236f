import { useTranslations } from "next-intl";

type Published = { learners: number };

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
