import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";

const places = [
  { href: "/admin", name: "people" },
  { href: "/admin/invitations", name: "invitations" },
  { href: "/admin/audit", name: "audit" },
  { href: "/admin/system", name: "system" },
] as const;

/** The ways between the pages for administrators. */
export function AdminPlaces({ here }: { here?: (typeof places)[number]["name"] }) {
  const t = useTranslations("Admin");
  return (
    <nav aria-label={t("places")}>
      <ul className="flex flex-wrap gap-x-4 border-b sm:gap-x-6 border-hairline">
        {places.map(({ href, name }) => (
          <li key={name}>
            <Link
              href={href}
              aria-current={name === here ? "page" : undefined}
              className="-mb-px flex min-h-11 items-center border-b-2 border-transparent text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent"
            >
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
