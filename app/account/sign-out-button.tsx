"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { signOut } from "@/lib/auth/browser";

export function SignOutButton() {
  const t = useTranslations("Account");
  return (
    <Button type="button" className="self-start" onClick={signOut}>
      {t("signOut")}
    </Button>
  );
}
