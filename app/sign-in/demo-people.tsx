"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { signInForDemo } from "@/lib/auth/browser";
import type { DemoPerson } from "@/lib/demo/people";

type Props = { people: readonly DemoPerson[]; next: string };

/** One button for each person of a demonstration: nobody needs a password. */
export function DemoPeople({ people, next }: Props) {
  const t = useTranslations("Demo");
  const [isFailed, submit, busy] = useActionState(enter, false);

  async function enter(_previous: boolean, form: FormData): Promise<boolean> {
    if (!(await signInForDemo(String(form.get("email"))))) return true;
    // A whole new page, so that nothing of a former person stays in memory.
    window.location.assign(next);
    return false;
  }

  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("title")}</h2>
      {isFailed && <Notice>{t("failed")}</Notice>}
      <ul className="flex flex-col gap-3">
        {people.map(({ email, name, part }) => (
          <li key={email}>
            <form action={submit} className="flex flex-col gap-1">
              <input type="hidden" name="email" value={email} />
              <Button disabled={busy} aria-describedby={`part-${part}`}>
                {name}
              </Button>
              <p id={`part-${part}`} className="text-14 text-muted">
                {t(`parts.${part}`)}
              </p>
            </form>
          </li>
        ))}
      </ul>
      <h2 className="pt-3 text-18 font-semibold">{t("own")}</h2>
    </section>
  );
}
