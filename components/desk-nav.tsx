import { useTranslations } from "next-intl";
import { Link } from "./ui/link";

/** The pages of a course at the desk, each with where it lies under the course's address. */
const places = [
  { name: "overview", path: "" },
  { name: "inbox", path: "/inbox" },
  { name: "facts", path: "/facts" },
  { name: "modules", path: "/modules" },
  { name: "topics", path: "/topics" },
  { name: "changes", path: "/changes" },
  { name: "due", path: "/due" },
  { name: "files", path: "/files" },
] as const;

type Props = {
  course: { id: string; title: string };
  /** Absent on a page below one of them. */
  here?: (typeof places)[number]["name"];
};

/** Whose desk page this is, and the ways between the pages of its course. */
export function DeskNav({ course, here }: Props) {
  const t = useTranslations("Desk");
  return (
    <nav aria-label={t("places", { title: course.title })} className="flex flex-col gap-1">
      {here !== "overview" && (
        <p className="-mt-4 wrap-anywhere text-14 text-muted">{course.title}</p>
      )}
      <a
        href="#desk"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-surface focus:p-3"
      >
        {t("skipPlaces")}
      </a>
      <ul className="flex flex-wrap gap-x-4 border-b border-hairline sm:gap-x-6">
        {places.map(({ name, path }) => (
          <li key={name}>
            <Link
              href={`/desk/${course.id}${path}`}
              aria-current={name === here ? "page" : undefined}
              className="-mb-px flex min-h-11 min-w-11 items-center justify-center border-b-2 border-transparent text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent"
            >
              {t(`place.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
      <span id="desk" tabIndex={-1} className="outline-none" />
    </nav>
  );
}
