import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import { roles, states } from "@/lib/people/roles";
import type { PeopleQuery } from "@/lib/people/schema";

/** Asks for a part of the people; its fields stand in the address. */
export function PeopleForm({ query }: { query: PeopleQuery }) {
  const t = useTranslations("People");
  const role = useTranslations("Account.roles");
  return (
    <form className="grid grid-cols-1 gap-3 sm:grid-cols-[minmax(0,1fr)_auto_auto_auto] sm:items-end">
      <Field
        label={t("search")}
        name="search"
        type="search"
        defaultValue={query.search}
        maxLength={254}
        autoComplete="off"
      />
      <SelectField label={t("role")} name="role" defaultValue={query.role ?? ""}>
        <option value="">{t("anyRole")}</option>
        {roles.map((name) => (
          <option key={name} value={name}>
            {role(name)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t("state")} name="state" defaultValue={query.state ?? ""}>
        <option value="">{t("anyState")}</option>
        {states.map((name) => (
          <option key={name} value={name}>
            {t(`states.${name}`)}
          </option>
        ))}
      </SelectField>
      <Button className="sm:mb-1">{t("show")}</Button>
    </form>
  );
}
