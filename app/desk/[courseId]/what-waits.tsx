import { getTranslations } from "next-intl/server";
import type { standingOf } from "@/lib/desk/store";

/** What a course waits for from its editors; that nothing does, where nothing does. */
export async function WhatWaits({
  standing,
}: {
  standing: Awaited<ReturnType<typeof standingOf>>;
}) {
  const t = await getTranslations("Desk");
  const { proposals, loose, due } = standing;
  const lines = [
    { name: "proposals", text: t("proposalsWait", { count: proposals }), count: proposals },
    { name: "loose", text: t("looseFacts", { count: loose }), count: loose },
    { name: "due", text: t("dueFacts", { count: due }), count: due },
  ].filter(({ count }) => count > 0);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("waits")}</h2>
      {lines.length === 0 && <p className="text-muted">{t("nothingWaits")}</p>}
      <ul className="flex flex-col empty:hidden">
        {lines.map(({ name, text }) => (
          <li key={name} className="flex min-h-11 items-center border-t border-hairline">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
