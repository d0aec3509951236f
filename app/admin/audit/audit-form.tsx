import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import { deedNames } from "@/lib/audit/deeds";
import type { AuditQuery } from "@/lib/audit/schema";

/** Asks for a part of the log; its fields stand in the address. */
export function AuditForm({ query }: { query: AuditQuery }) {
  const t = useTranslations("Audit");
  return (
    <form className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3 lg:items-end">
      <SelectField label={t("deed")} name="deed" defaultValue={query.deed ?? ""}>
        <option value="">{t("anyDeed")}</option>
        {deedNames.map((name) => (
          <option key={name} value={name}>
            {t(`deeds.${name}`)}
          </option>
        ))}
      </SelectField>
      <Field {...whom} label={t("askedBy")} name="by" defaultValue={query.by} />
      <Field {...whom} label={t("askedAbout")} name="about" defaultValue={query.about} />
      <Field label={t("from")} name="from" type="date" defaultValue={query.from} />
      <Field label={t("until")} name="until" type="date" defaultValue={query.until} />
      <Button className="sm:justify-self-start lg:mb-1">{t("show")}</Button>
    </form>
  );
}

const whom = { maxLength: 254, autoComplete: "off", spellCheck: false } as const;
