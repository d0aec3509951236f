"use client";

import { useTranslations } from "next-intl";
import type { Doubt } from "@/lib/content/propose/proposal";

/** What who proposed it is not sure of: to be looked at first. */
export function DoubtList({
  doubts,
  labelOf,
}: {
  doubts: readonly Doubt[];
  labelOf: (field: string) => string;
}) {
  const t = useTranslations("DeskFact");
  if (doubts.length === 0) return null;
  return (
    <div className="border-l-2 border-line pl-4 text-14">
      <p className="font-medium">{t("doubts")}</p>
      <ul className="list-disc pl-4">
        {doubts.map(({ code, field }) => (
          <li key={`${code} ${field}`}>
            {field ? `${labelOf(field)}: ` : ""}
            {t(`doubtCodes.${code}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
