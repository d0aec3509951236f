import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import type { PickQuery } from "@/lib/class-test/schema";
import type { GroupFamily } from "@/lib/content/group-item";
import type { Family } from "@/lib/content/item";
import { kinds } from "@/lib/content/kind";

type Way = Family | GroupFamily;

type Props = {
  query: Omit<PickQuery, "family"> & { family?: Way | undefined };
  topics: readonly { id: string; title: string }[];
  /** The ways of asking that there are. */
  families: readonly Way[];
};

/** Asks for a part of the questions; its fields stand in the address. */
export function PickForm({ query, topics, families }: Props) {
  const t = useTranslations("TestDesk");
  const kind = useTranslations("Kind");
  return (
    <search>
      <form className="grid grid-cols-1 items-end gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {query.for !== undefined && <input type="hidden" name="for" value={query.for} />}
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
          label={t("topic")}
          name="topic"
          chosen={query.topic}
          options={topics.map(({ id, title }) => ({ value: id, name: title }))}
        />
        <Choice
          label={t("kind")}
          name="kind"
          chosen={query.kind}
          options={kinds.map((value) => ({ value, name: kind(value) }))}
        />
        <Choice
          label={t("way")}
          name="family"
          chosen={query.family}
          options={families.map((value) => ({ value, name: t(`families.${value}`) }))}
        />
        <Button>{t("show")}</Button>
      </form>
    </search>
  );
}

type ChoiceProps = {
  label: string;
  name: string;
  chosen: string | undefined;
  options: readonly { value: string; name: string }[];
};

function Choice({ label, name, chosen, options }: ChoiceProps) {
  const t = useTranslations("TestDesk");
  return (
    <SelectField label={label} name={name} defaultValue={chosen ?? ""}>
      <option value="">{t("any")}</option>
      {options.map(({ value, name: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}
