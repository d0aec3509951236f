"use client";

import { useTranslations } from "next-intl";
import { useFormStatus } from "react-dom";
import type { Piece } from "@/lib/desk-documents/pieces";

/** So much of a piece names its button. */
const nameLength = 60;

/** A piece on the side where it stands, with what moves it to the other. */
export function PieceLine({ piece: { place, text, style, leftOut } }: { piece: Piece }) {
  const t = useTranslations("DeskDocuments");
  const { pending } = useFormStatus();
  const isKept = leftOut === null;
  const name = text.length > nameLength ? `${text.slice(0, nameLength).toWellFormed()}…` : text;
  return (
    <li className="grid grid-cols-1 gap-x-8 border-b border-hairline lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div
        className={`flex items-start justify-between gap-3 py-1 ${isKept ? "" : "border-line text-14 text-muted max-lg:border-l-2 max-lg:border-dashed max-lg:pl-3 lg:col-start-2"}`}
      >
        <div className="min-w-0 py-2 wrap-anywhere">
          {leftOut && <p className="font-medium text-ink">{t(`reasons.${leftOut}`)}</p>}
          <p className={isKept && style === "heading" ? "font-semibold" : ""}>{text}</p>
        </div>
        <button
          type="submit"
          name="piece"
          value={`${place} ${isKept ? "left-out" : "kept"}`}
          aria-label={isKept ? t("leaveOutOf", { name }) : t("putBackOf", { name })}
          aria-disabled={pending}
          className="min-h-11 min-w-11 shrink-0 cursor-pointer px-1 text-14 text-accent underline underline-offset-4"
        >
          {isKept ? t("leaveOut") : t("putBack")}
        </button>
      </div>
    </li>
  );
}
