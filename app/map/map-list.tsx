import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { byLetter } from "@/lib/factbase/by-letter";
import { isDrawn } from "@/lib/factbase/drawn-map";

type Entity = { id: string; name: string; gloss: string; type: string; facts: number };

/** The same states and places with the same links, and those that are not drawn. */
export function MapList({ entities }: { entities: readonly Entity[] }) {
  const t = useTranslations("Map");
  const drawn = entities.filter(({ id }) => isDrawn(id));
  const groups = [
    { title: t("states"), among: drawn.filter(({ type }) => type === "state") },
    { title: t("places"), among: drawn.filter(({ type }) => type !== "state") },
    { title: t("undrawn"), among: entities.filter(({ id }) => !isDrawn(id)) },
  ];
  return (
    <div id="list" className="grid scroll-mt-4 gap-x-12 gap-y-6 sm:grid-cols-2">
      {groups
        .filter(({ among }) => among.length > 0)
        .map(({ title, among }) => (
          <section key={title} className="flex flex-col gap-2">
            <h2 className="text-18 font-semibold">{title}</h2>
            <ul>
              {byLetter(among)
                .flatMap(([, ofLetter]) => ofLetter)
                .map(({ id, name, gloss, facts }) => (
                  <li key={id} className="border-t border-hairline py-2">
                    <TextLink href={`/glossary/${id}`} className="font-semibold">
                      {name}
                    </TextLink>{" "}
                    <span className="text-14 text-muted">{t("facts", { count: facts })}</span>
                    <span className="block text-14">{gloss}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
