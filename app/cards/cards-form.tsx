import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import { type CardsQuery, OWN_CARDS } from "@/lib/cards/schema";
import { cardStates } from "@/lib/cards/state";
import { kinds } from "@/lib/content/kind";

type Titled = { id: string; title: string };
type Props = { query: CardsQuery; modules: readonly Titled[]; topics: readonly Titled[] };

/** Asks for a part of the cards; its fields stand in the address. */
export function CardsForm({ query, modules, topics }: Props) {
  const t = useTranslations("Cards");
  const kind = useTranslations("Kind");
  const titled = (things: readonly Titled[]) =>
    things.map(({ id, title }) => ({ value: id, name: title }));
  return (
    <search>
      <form className="grid grid-cols-1 items-end gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <Field
          label={t("words")}
          name="q"
          type="search"
          defaultValue={query.q}
          maxLength={100}
          enterKeyHint="search"
          autoComplete="off"
        />
        <Choice
          name="module"
          chosen={query.module}
          options={[{ value: OWN_CARDS, name: t("own") }, ...titled(modules)]}
        />
        <Choice name="topic" chosen={query.topic} options={titled(topics)} />
        <Choice
          name="kind"
          chosen={query.kind}
          options={kinds.map((value) => ({ value, name: kind(value) }))}
        />
        <Choice
          name="state"
          chosen={query.state}
          options={cardStates.map((value) => ({ value, name: t(`states.${value}`) }))}
        />
        <Button>{t("show")}</Button>
      </form>
    </search>
  );
}

type ChoiceProps = {
  name: "module" | "topic" | "kind" | "state";
  chosen: string | undefined;
  options: readonly { value: string; name: string }[];
};

function Choice({ name, chosen, options }: ChoiceProps) {
  const t = useTranslations("Cards");
  return (
    <SelectField label={t(`filters.${name}`)} name={name} defaultValue={chosen ?? ""}>
      <option value="">{t("any")}</option>
      {options.map(({ value, name: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}
