"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { OpenQuestion } from "@/lib/quiz/attempt";
import { writtenResponse } from "@/lib/quiz/response";
import { idsIn } from "./given";
import { optionLook } from "./option-look";

type Props = { options: OpenQuestion["options"]; given?: string | undefined };

/** The options of which all that are right are ticked; one at least. */
export function TickList({ options, given }: Props) {
  const t = useTranslations("Answering");
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(idsIn(given)));
  return (
    <fieldset aria-labelledby="stem" className="flex min-w-0 flex-col gap-3">
      <p className="text-14 text-muted">{t("tickAll")}</p>
      <input type="hidden" name="response" value={writtenResponse({ shape: "several", ticked })} />
      {options.map(({ id, text }, index) => (
        <label key={id} className={optionLook}>
          <input
            type="checkbox"
            checked={ticked.has(id)}
            onChange={({ target }) => setTicked(withTick(ticked, id, target.checked))}
            ref={(box) => box?.setCustomValidity(index || ticked.size ? "" : t("tickOne"))}
            className="size-5 shrink-0 accent-accent"
          />
          <span className="min-w-0">{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

function withTick(ticked: ReadonlySet<string>, id: string, isTicked: boolean): ReadonlySet<string> {
  const others = [...ticked].filter((one) => one !== id);
  return new Set(isTicked ? [...others, id] : others);
}
