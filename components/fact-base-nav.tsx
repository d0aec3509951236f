import Link from "next/link";
import { useTranslations } from "next-intl";

const places = ["glossary", "map", "search"] as const;

/** Other ways into the course's facts than its modules: a quiet row under Modules. */
export function FactBaseNav({ here }: { here?: (typeof places)[number] }) {
  const t = useTranslations("FactBase");
  return (
    <nav aria-label={t("label")}>
      <ul className="flex flex-wrap gap-x-6">
        {places.map((place) => (
          <li key={place}>
            <Link
              href={`/${place}`}
              aria-current={place === here ? "page" : undefined}
              className="flex min-h-11 min-w-11 items-center text-muted underline decoration-line underline-offset-4 hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
            >
              {t(place)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
