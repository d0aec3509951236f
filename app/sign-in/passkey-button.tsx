"use client";

import { KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { WaitNotice } from "@/components/wait-notice";
import { type SignInAnswer, signInByPasskey } from "@/lib/auth/browser";
import { beginPasskeySignIn } from "./actions";

type Failure = Exclude<SignInAnswer, "in"> | "noPasskey";

export function PasskeyButton({ next }: { next: string }) {
  const t = useTranslations("SignIn");
  const [failure, submit, busy] = useActionState(attempt, null);

  async function attempt(_previous: Failure | null, form: FormData): Promise<Failure | null> {
    const begun = await beginPasskeySignIn(form).catch(() => null);
    if (!begun) return "offline";
    if ("waitMinutes" in begun) return begun;
    const answer = await signInByPasskey(begun.options);
    if (answer !== "in") return answer ?? "noPasskey";
    // A whole new page, so that nothing of a former person stays in memory.
    window.location.assign(next);
    return null;
  }

  return (
    <form action={submit} className="flex flex-col gap-3">
      <input type="hidden" name="wanted" value="challenge" />
      {failure && <PasskeyFailure failure={failure} />}
      <Button disabled={busy}>
        <KeyRound aria-hidden="true" className="size-5" />
        {busy ? t("busy") : t("withPasskey")}
      </Button>
    </form>
  );
}

function PasskeyFailure({ failure }: { failure: Failure }) {
  const t = useTranslations("SignIn");
  if (typeof failure === "object") return <WaitNotice minutes={failure.waitMinutes} />;
  return <Notice>{t(failure === "wrong" ? "wrongPasskey" : failure)}</Notice>;
}
