"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { signOut } from "@/lib/auth/browser";

type Props = {
  /** What to do; "Sign out" where nothing is said. */
  label?: string;
  /** Where signing in again leads. */
  next?: string;
};

export function SignOutButton({ label, next }: Props) {
  const t = useTranslations("Account");
  return (
    <Button type="button" className="self-start" onClick={() => signOut(next)}>
      {label ?? t("signOut")}
    </Button>
  );
}
