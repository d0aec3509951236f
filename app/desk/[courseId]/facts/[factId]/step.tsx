import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BackLink } from "@/components/back-link";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";

type Props = {
  course: { id: string; title: string };
  factId: string;
  deed: "correct" | "supersede" | "remove";
  children: ReactNode;
};

/** The page of one of the three ways in which a fact changes, with what it means. */
export function Step({ course, factId, deed, children }: Props) {
  const t = useTranslations("DeskCorrection");
  return (
    <Shell place="desk" title={t(`${deed}.title`)}>
      <DeskNav course={course} />
      <BackLink href={`/desk/${course.id}/facts/${factId}`}>{t("back")}</BackLink>
      <p>{t(`${deed}.text`)}</p>
      {children}
    </Shell>
  );
}
