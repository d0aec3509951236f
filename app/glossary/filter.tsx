import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import { entityTypes, type Query } from "@/lib/factbase/query";

type Props = { query: Query; types: ReadonlySet<string> };

/** Narrows the list by words and by what a thing is; a plain form, so that it is an address. */
export function Filter({ query, types }: Props) {
  const t = useTranslations("Glossary");
  return (
    <search>
      <form className="grid items-start gap-3 sm:grid-cols-[2fr_1fr_auto]">
        <Field label={t("name")} name="q" type="search" defaultValue={query.q} maxLength={100} />
        <SelectField label={t("type")} name="type" defaultValue={query.type ?? ""}>
          <option value="">{t("anyType")}</option>
          {entityTypes
            .filter((type) => types.has(type))
            .map((type) => (
              <option key={type} value={type}>
                {t(`types.${type}`)}
              </option>
            ))}
        </SelectField>
        <Button className="sm:mt-[1.5625rem]">{t("show")}</Button>
      </form>
    </search>
  );
}
