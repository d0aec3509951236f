"use client";

import { useTranslations } from "next-intl";
import { useFieldLabel } from "@/app/desk/[courseId]/fact-form/use-field-label";
import { TextLink } from "@/components/ui/text-link";

/** That learners would read something else than they learned: were we wrong, or has the world changed? */
export function WhatItMeans({
  courseId,
  factId,
  meaning,
}: {
  courseId: string;
  factId: string;
  meaning: readonly string[];
}) {
  const t = useTranslations("DeskFact");
  const labelOf = useFieldLabel("claim");
  if (meaning.length === 0) return null;
  const fields = meaning.map((field) => labelOf(field.replace("slots.", ""))).join(", ");
  const path = `/desk/${courseId}/facts/${factId}`;
  return (
    <div role="alert" className="flex flex-col gap-2 border-l-2 border-wrong pl-4">
      <p>{t("meaning", { fields })}</p>
      <TextLink href={`${path}/correct`}>{t("weWereWrong")}</TextLink>
      <TextLink href={`${path}/supersede`}>{t("worldChanged")}</TextLink>
      <p className="text-14 text-muted">{t("onlyWording")}</p>
    </div>
  );
}
