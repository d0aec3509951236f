"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { SelectField } from "@/components/ui/field";
import type { OpenQuestion } from "@/lib/quiz/attempt";
import { pairsIn } from "./given";

type Props = {
  prompts: readonly { id: string; text: string }[];
  options: OpenQuestion["options"];
  given?: string | undefined;
};

/** Prompts, each with a list from which its option is chosen. */
export function MatchList({ prompts, options, given }: Props) {
  const t = useTranslations("Answering");
  const [chosen, setChosen] = useState(pairsIn(given));
  return (
    <fieldset aria-labelledby="stem" className="flex min-w-0 flex-col gap-4">
      <p className="text-14 text-muted">{t("matchEach")}</p>
      <input type="hidden" name="response" value={JSON.stringify(chosen)} />
      {prompts.map(({ id, text }) => (
        <SelectField
          key={id}
          label={text}
          value={chosen[id] ?? ""}
          onChange={({ target }) => setChosen({ ...chosen, [id]: target.value })}
          required
        >
          <option value="">{t("choose")}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.text}
            </option>
          ))}
        </SelectField>
      ))}
    </fieldset>
  );
}
