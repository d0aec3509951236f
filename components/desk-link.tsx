"use client";

import { NotebookPen } from "lucide-react";
import { useTranslations } from "next-intl";
import { RailLink } from "./rail-link";
import { useReaderRole } from "./reader-role";

/** The way to the courses that instructors make; for others there is none. */
export function DeskLink({ here }: { here: boolean }) {
  const t = useTranslations("Shell");
  if (!useReaderRole().hasDesk) return null;
  return <RailLink href="/desk" label={t("desk")} here={here} Icon={NotebookPen} />;
}
