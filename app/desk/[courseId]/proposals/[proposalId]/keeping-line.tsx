"use client";

import { useTranslations } from "next-intl";
import type { Keeping } from "./use-kept-draft";

/** Where the typing is, truthfully. */
export function KeepingLine({ keeping }: { keeping: Keeping }) {
  const t = useTranslations("DeskFact");
  const look = keeping === "failed" || keeping === "waiting" ? "text-wrong" : "text-muted";
  return (
    <p role="status" className={`text-14 ${look}`}>
      {t(`keeping.${keeping}`)}
    </p>
  );
}
