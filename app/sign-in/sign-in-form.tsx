"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { WaitNotice } from "@/components/wait-notice";
import { type SignInAnswer, signIn } from "@/lib/auth/browser";

/** Why it failed, and the address that was typed, so that a slip costs no typing. */
type Outcome = { failure: Exclude<SignInAnswer, "in">; email: string } | null;

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("SignIn");
  const [outcome, submit, busy] = useActionState(attempt, null);

  async function attempt(_previous: Outcome, form: FormData): Promise<Outcome> {
    const email = String(form.get("email"));
    const answer = await signIn(email, String(form.get("password")));
    if (answer !== "in") return { failure: answer, email };
    // A whole new page, so that nothing of a former person stays in memory.
    window.location.assign(next);
    return null;
  }

  return (
    <form action={submit} className="flex flex-col gap-4">
      {outcome && <Failure failure={outcome.failure} />}
      <Field
        label={t("email")}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={outcome?.email}
        required
      />
      <Field
        label={t("password")}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button look="primary" disabled={busy}>
        {busy ? t("busy") : t("submit")}
      </Button>
    </form>
  );
}

function Failure({ failure }: { failure: Exclude<SignInAnswer, "in"> }) {
  const t = useTranslations("SignIn");
  if (typeof failure === "string") return <Notice>{t(failure)}</Notice>;
  return <WaitNotice minutes={failure.waitMinutes} />;
}
