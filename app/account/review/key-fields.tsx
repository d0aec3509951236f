"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ChangeOutcome } from "@/app/account/actions";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { keyDeeds, type ReviewKeys, standardKeys } from "@/lib/review-settings/keys";

type Props = { chosen: ReviewKeys; errors: ChangeOutcome["errors"] };

/** A sign for each thing that a single key does in a review, and the way back to the standard ones. */
export function KeyFields({ chosen, errors }: Props) {
  const t = useTranslations("ReviewSettings");
  const [keys, setKeys] = useState(chosen);
  return (
    <fieldset className="flex flex-col gap-3" aria-describedby="keys-hint">
      <legend className="text-14 font-medium">{t("keys")}</legend>
      <p id="keys-hint" className="text-14 text-muted">
        {t("keysHint")}
      </p>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(7rem,100%),1fr))] gap-4">
        {keyDeeds.map((deed) => (
          <Field
            key={deed}
            label={t(`key.${deed}`)}
            errors={errors?.[`key${deed}`]}
            name={`key${deed}`}
            value={keys[deed]}
            onChange={({ target }) => setKeys({ ...keys, [deed]: target.value })}
            maxLength={2}
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            required
          />
        ))}
      </div>
      <Button type="button" className="self-start" onClick={() => setKeys(standardKeys)}>
        {t("standardKeys")}
      </Button>
    </fieldset>
  );
}
