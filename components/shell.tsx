import {
  BookOpen,
  ChartNoAxesColumn,
  CircleHelp,
  Layers,
  Sun,
  UserRound,
  Users,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AdminLink } from "./admin-link";
import { DeskLink } from "./desk-link";
import { RailLink } from "./rail-link";
import { Link } from "./ui/link";
import { Mark } from "./ui/mark";

const places = [
  { href: "/", name: "today", Icon: Sun },
  { href: "/review", name: "review", Icon: Layers },
  { href: "/quizzes", name: "quizzes", Icon: CircleHelp },
  { href: "/modules", name: "modules", Icon: BookOpen },
  { href: "/progress", name: "progress", Icon: ChartNoAxesColumn },
] as const;

const asides = [
  { href: "/classrooms", name: "classrooms", Icon: Users },
  { href: "/account", name: "account", Icon: UserRound },
] as const;

export type Place =
  | (typeof places)[number]["name"]
  | (typeof asides)[number]["name"]
  | "admin"
  | "desk";

/** The frame of a page for someone who is signed in: places at the thumb, from 1024 px in a rail. */
export function Shell({
  place,
  title,
  wide = false,
  children,
}: {
  place: Place;
  title: string;
  wide?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations("Shell");
  return (
    <div className="flex min-h-dvh flex-col lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:bg-surface focus:p-3"
      >
        {t("skip")}
      </a>
      <header className="flex items-center justify-between gap-x-2 border-b max-lg:flex-wrap border-hairline px-4 py-1 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:items-stretch lg:justify-start lg:gap-y-6 lg:border-r lg:border-b-0 lg:p-6">
        <Link
          href="/"
          className="flex min-h-11 items-center gap-2 font-serif text-18 font-semibold"
        >
          <Mark />
          {t("name")}
        </Link>
        <nav aria-label={t("places")} className="hidden lg:block">
          <ul className="flex flex-col gap-1">
            {places.map((item) => (
              <RailLink key={item.name} {...item} label={t(item.name)} here={item.name === place} />
            ))}
          </ul>
        </nav>
        <nav aria-label={t("asides")} className="lg:mt-auto">
          <ul className="flex gap-x-1 max-lg:flex-wrap lg:flex-col lg:gap-y-1">
            <DeskLink here={place === "desk"} />
            <AdminLink here={place === "admin"} />
            {asides.map((item) => (
              <RailLink key={item.name} {...item} label={t(item.name)} here={item.name === place} />
            ))}
          </ul>
        </nav>
      </header>
      <main
        id="content"
        className={`mx-auto flex w-full flex-1 flex-col gap-6 px-4 pt-6 pb-12 sm:px-6 lg:pt-12 lg:pb-16 ${wide ? "max-w-wide" : "max-w-column"}`}
      >
        <h1 tabIndex={-1} className="font-serif text-22 font-semibold outline-none sm:text-28">
          {title}
        </h1>
        {children}
      </main>
      <nav
        aria-label={t("places")}
        className="sticky bottom-0 border-t border-hairline bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
      >
        {/* Large text takes a second row. */}
        <ul className="flex flex-wrap">
          {places.map(({ href, name, Icon }) => (
            <li key={name} className="min-w-1/5 grow">
              <Link
                href={href}
                aria-current={name === place ? "page" : undefined}
                className="flex min-h-14 flex-col items-center justify-center gap-1 text-13 text-muted aria-[current=page]:font-semibold aria-[current=page]:text-accent"
              >
                <Icon aria-hidden="true" className="size-5" />
                {t(name)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
