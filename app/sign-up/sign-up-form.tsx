"use client";

import { useTranslations } from "next-intl";
import { useActionState, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { WaitNotice } from "@/components/wait-notice";
import { ZoneField } from "@/components/zone-field";
import { signIn } from "@/lib/auth/browser";
import { type SignUpOutcome, signUp } from "./actions";

type Props = {
  setup: string | undefined;
  invitation: string | undefined;
  /** The join code that is known, or ""; undefined where none is asked for. */
  code: string | undefined;
  zones: string[];
  next: string;
};

export function SignUpForm({ setup, invitation, code, zones, next }: Props) {
  const t = useTranslations("SignUp");
  const [outcome, submit, busy] = useActionState(attempt, {});
  const [zone, setZone] = useState("UTC");
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);

  async function attempt(previous: SignUpOutcome, form: FormData): Promise<SignUpOutcome> {
    const outcome = await signUp(previous, form);
    if (!outcome.created) return outcome;
    await signIn(String(form.get("email")), String(form.get("password")));
    const joined = form.get("code");
    window.location.assign(joined ? `/classrooms?code=${encodeURIComponent(`${joined}`)}` : next);
    return outcome;
  }

  return (
    <form action={submit} className="flex flex-col gap-4">
      <WaitNotice minutes={outcome.waitMinutes} />
      {outcome.taken && <Notice>{t("taken")}</Notice>}
      {outcome.uninvited && <Notice>{t("uninvited")}</Notice>}
      {setup && <input type="hidden" name="setup" value={setup} />}
      {invitation && <input type="hidden" name="invitation" value={invitation} />}
      {code !== undefined && (
        <CodeField code={outcome.kept?.code ?? code} errors={outcome.errors?.code} />
      )}
      <Field
        label={t("name")}
        hint={t("nameHint")}
        errors={outcome.errors?.name}
        name="name"
        autoComplete="name"
        maxLength={80}
        defaultValue={outcome.kept?.name}
        required
      />
      <Field
        label={t("email")}
        errors={outcome.errors?.email}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={outcome.kept?.email}
        required
      />
      <Field
        label={t("password")}
        hint={t("passwordHint")}
        errors={outcome.errors?.password}
        name="password"
        type="password"
        autoComplete="new-password"
        required
      />
      <ZoneField
        label={t("zone")}
        hint={t("zoneHint")}
        errors={outcome.errors?.zone}
        zone={zone}
        zones={zones}
      />
      <Button look="primary" disabled={busy}>
        {busy ? t("busy") : t("submit")}
      </Button>
    </form>
  );
}

function CodeField({ code, errors }: { code: string; errors: string[] | undefined }) {
  const t = useTranslations("SignUp");
  return (
    <Field
      label={t("code")}
      hint={t("codeHint")}
      errors={errors}
      name="code"
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={40}
      defaultValue={code}
      required
    />
  );
}
