import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import type { Entry } from "@/lib/content/entry";
import { kinds } from "@/lib/content/kind";
import { type FactsQuery, factStates } from "@/lib/proposals/facts-query";

type Props = { query: FactsQuery; entries: readonly Entry[] };

/** By words, document, topic, kind, module and state; a plain form, so that a search is an address. */
export function FactsForm({ query, entries }: Props) {
  const t = useTranslations("DeskFacts");
  const kind = useTranslations("Kind");
  const titled = (sort: Entry["sort"]) =>
    entries
      .filter((entry) => entry.sort === sort)
      .map(({ id, body }) => [id, `${body.title}`] as const);
  const named = (name: "document" | "topic" | "module", sort: Entry["sort"]) => (
    <Choice label={t(name)} name={name} chosen={query[name]} choices={titled(sort)} />
  );
  return (
    <search>
      <form className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <Field label={t("words")} name="q" type="search" defaultValue={query.q} maxLength={100} />
        {named("document", "DOCUMENT")}
        {named("topic", "TOPIC")}
        {named("module", "MODULE")}
        <Choice
          label={t("kind")}
          name="kind"
          chosen={query.kind}
          choices={kinds.map((one) => [one, kind(one)] as const)}
        />
        <Choice
          label={t("state")}
          name="state"
          chosen={query.state}
          choices={factStates.map((one) => [one, t(`states.${one}`)] as const)}
        />
        <Button className="self-end justify-self-start">{t("show")}</Button>
      </form>
    </search>
  );
}

type Choices = readonly (readonly [value: string, label: string])[];

function Choice({
  label,
  name,
  chosen,
  choices,
}: {
  label: string;
  name: string;
  chosen: string;
  choices: Choices;
}) {
  const t = useTranslations("DeskFacts");
  return (
    <SelectField label={label} name={name} defaultValue={chosen}>
      <option value="">{t("any")}</option>
      {choices.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}
