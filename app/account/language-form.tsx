"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { Status } from "@/components/ui/status";
import { changeLanguage } from "./actions";

type Props = { language: string | null; languages: readonly string[] };

/** Of all that there are messages in, each by its own name. */
export function LanguageForm({ language, languages }: Props) {
  const t = useTranslations("Account");
  const [{ saved, errors }, submit, busy] = useActionState(changeLanguage, {});
  return (
    <form action={submit} className="flex flex-col gap-3">
      <SelectField
        label={t("language")}
        errors={errors?.language}
        name="language"
        key={language}
        defaultValue={language ?? ""}
      >
        <option value="">{t("languageOfBrowser")}</option>
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {new Intl.DisplayNames([one], { type: "language" }).of(one) ?? one}
          </option>
        ))}
      </SelectField>
      <Button disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("saveLanguage")}
      </Button>
      <Status>{saved && t("saved")}</Status>
    </form>
  );
}
