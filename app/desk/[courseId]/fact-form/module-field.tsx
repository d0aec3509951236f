"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/field";
import { useFactForm } from "./form-context";
import type { Titled } from "./more-part";

/** In which module a new fact is listed, last; in none, it waits among the facts of the course. */
export function ModuleField({ modules }: { modules: readonly Titled[] }) {
  const t = useTranslations("DeskFact");
  const { draft, change } = useFactForm();
  if (modules.length === 0) return null;
  return (
    <SelectField
      label={t("module")}
      hint={t("moduleHint")}
      value={draft.moduleId}
      onChange={({ target }) => change({ ...draft, moduleId: target.value })}
    >
      <option value="">{t("noModule")}</option>
      {modules.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </SelectField>
  );
}
