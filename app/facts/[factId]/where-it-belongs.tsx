import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

type Titled = { id: string; title: string };
type Props = {
  modules: readonly Titled[];
  topics: readonly Titled[];
  entities: readonly { id: string; name: string }[];
};

/** The modules, topics and names through which one comes to the fact, and goes on from it. */
export function WhereItBelongs({ modules, topics, entities }: Props) {
  const t = useTranslations("Fact");
  const named = entities.map(({ id, name }) => ({ id, title: name }));
  const byTitle = (a: Titled, b: Titled) => a.title.localeCompare(b.title);
  return (
    <section className="flex flex-col gap-2 border-t border-hairline pt-3">
      <h2 className="text-18 font-semibold">{t("belongs")}</h2>
      <Links label={t("modules")} folder="modules" things={modules} />
      <Links label={t("topics")} folder="topics" things={topics.toSorted(byTitle)} />
      <Links label={t("names")} folder="glossary" things={named.toSorted(byTitle)} />
    </section>
  );
}

function Links({
  label,
  folder,
  things,
}: {
  label: string;
  folder: string;
  things: readonly Titled[];
}) {
  if (things.length === 0) return null;
  return (
    <div>
      <h3 className="text-14 text-muted">{label}</h3>
      <ul className="flex flex-wrap gap-x-4">
        {things.map(({ id, title }) => (
          <li key={id} className="min-w-0">
            {/* Looking at a module opens it, so it must not be fetched before someone does. */}
            <TextLink href={`/${folder}/${id}`} className="flex min-h-9 items-center">
              {title}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
