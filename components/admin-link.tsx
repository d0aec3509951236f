"use client";

import { ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext } from "react";
import { RailLink } from "./rail-link";

const Administers = createContext(false);

/** Tells what is on the page whether its reader is an administrator. */
export function ReaderRole({ isAdmin, children }: { isAdmin: boolean; children: ReactNode }) {
  return <Administers value={isAdmin}>{children}</Administers>;
}

/** The way to the pages for administrators; for others there is none. */
export function AdminLink({ here }: { here: boolean }) {
  const t = useTranslations("Shell");
  if (!useContext(Administers)) return null;
  return <RailLink href="/admin" label={t("admin")} here={here} Icon={ShieldCheck} />;
}
