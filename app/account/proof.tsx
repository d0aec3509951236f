"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { WaitNotice } from "@/components/wait-notice";
import type { AskedProof, Unproven } from "@/lib/auth/proof";

/** Asks for the password of who is about to add a way in, where there is one. */
export function ProofField({ asked }: { asked: AskedProof }) {
  const t = useTranslations("Proof");
  if (asked !== "password") return null;
  return (
    <Field
      label={t("password")}
      hint={t("passwordHint")}
      name="present"
      type="password"
      autoComplete="current-password"
      required
    />
  );
}

/** Why no way in was added. */
export function UnprovenNotice({ unproven, waitMinutes }: Unproven) {
  const t = useTranslations("Proof");
  if (!unproven) return <WaitNotice minutes={waitMinutes} />;
  return <Notice>{t(unproven === "password" ? "wrong" : "again")}</Notice>;
}
