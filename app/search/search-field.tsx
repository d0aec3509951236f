"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { ScreenSettings } from "@/lib/review-settings/settings";

type Props = { query: string } & Pick<ScreenSettings, "shortcutsOff">;

/**
 * The words to look for; a plain form, so that a search is an address. The key / leads to it, for who
 * has not switched single keys off.
 */
export function SearchField({ query, shortcutsOff }: Props) {
  const t = useTranslations("Search");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (shortcutsOff) return;
    function listen(event: KeyboardEvent) {
      const isCommand = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== "/" || isCommand || isTyped(event.target)) return;
      event.preventDefault();
      form.current?.querySelector("input")?.select();
    }
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [shortcutsOff]);
  return (
    <search>
      <form ref={form} className="grid items-start gap-3 sm:grid-cols-[1fr_auto]">
        <Field
          key={query}
          label={t("words")}
          hint={t("wordsHint")}
          name="q"
          type="search"
          defaultValue={query}
          maxLength={100}
          enterKeyHint="search"
          autoComplete="off"
          aria-keyshortcuts={shortcutsOff ? undefined : "/"}
        />
        <Button className="sm:mt-[1.5625rem]">{t("find")}</Button>
      </form>
    </search>
  );
}

/** Where the key is a sign of a text. */
function isTyped(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}
