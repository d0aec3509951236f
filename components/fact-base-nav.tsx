import { useTranslations } from "next-intl";
import { Link } from "./ui/link";

const places = ["glossary", "map", "sources", "forecasts", "search"] as const;

/** Other ways into the course's facts than its modules: a quiet row under the title. */
export function FactBaseNav({ here }: { here?: (typeof places)[number] }) {
  const t = useTranslations("FactBase");
  return (
    <nav aria-label={t("label")}>
      <ul className="flex flex-wrap gap-x-4 border-b border-hairline sm:gap-x-6">
        {places.map((place) => (
          <li key={place}>
            <Link
              href={`/${place}`}
              aria-current={place === here ? "page" : undefined}
              className="-mb-px flex min-h-11 min-w-11 items-center justify-center border-b-2 border-transparent text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent"
            >
              {t(place)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
