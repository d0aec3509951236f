"use client";

import { ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { RailLink } from "./rail-link";
import { useReaderRole } from "./reader-role";

/** The way to the pages for administrators; for others there is none. */
export function AdminLink({ here }: { here: boolean }) {
  const t = useTranslations("Shell");
  if (!useReaderRole().isAdmin) return null;
  return <RailLink href="/admin" label={t("admin")} here={here} Icon={ShieldCheck} />;
}
