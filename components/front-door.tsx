import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Mark } from "./ui/mark";

/**
 * The frame of a page for a visitor who has not signed in, and of the page that tells that something
 * broke. The way home makes everything anew, and so needs no script.
 */
export function FrontDoor({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations("App");
  return (
    <main className="mx-auto flex max-w-[28rem] flex-col gap-6 px-4 py-12 sm:py-16">
      <a href="/" className="flex min-h-11 items-center gap-2 font-serif text-18 font-semibold">
        <Mark />
        {t("name")}
      </a>
      <h1 tabIndex={-1} className="font-serif text-28 font-semibold outline-none">
        {title}
      </h1>
      {children}
    </main>
  );
}
