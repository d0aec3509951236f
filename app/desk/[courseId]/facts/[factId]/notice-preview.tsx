"use client";

import { useTranslations } from "next-intl";
import { KindBadge } from "@/components/kind-badge";
import { PartialDate } from "@/components/partial-date";
import { kinds } from "@/lib/content/kind";
import type { Named } from "./attribution-fields";

type Props = {
  why: "corrected" | "superseded";
  published: { statement: string; asOf: string };
  /** What is typed in the form so far. */
  typed: FormData | null;
  entities: readonly Named[];
};

/** What who learned the former will be shown first, once it is published, and then of the fact itself. */
export function NoticePreview({ why, published, typed, entities }: Props) {
  const [t, review] = [useTranslations("DeskCorrection"), useTranslations("Review")];
  const kind = kinds.find((one) => one === typed?.get("kind"));
  const speakers = (typed?.getAll("who") ?? []).flatMap(
    (id) => entities.find((entity) => entity.id === id)?.name ?? [],
  );
  return (
    <figure className="flex flex-col gap-2 rounded-sheet border border-hairline bg-surface p-4 wrap-anywhere">
      <figcaption className="text-14 text-muted">{t("preview")}</figcaption>
      <p className="font-semibold">{review(`changed.${why}`, { date: t("thatDay") })}</p>
      <p className="text-14 text-muted">
        <strong className="text-ink">{review("changed.before")}</strong> {review("changed.asOf")}{" "}
        <PartialDate date={published.asOf} />
      </p>
      <p className="font-serif text-muted">{published.statement}</p>
      <p className="text-14">
        <strong>{review("changed.now")}</strong>
      </p>
      <p className="font-serif">{`${typed?.get("statement") ?? ""}` || t("previewNew")}</p>
      {kind && (
        <p className="flex flex-wrap gap-x-3 text-14 text-muted">
          <KindBadge kind={kind} />
          {speakers.join(" → ")}
        </p>
      )}
      <p className="text-14 text-muted">{t("previewAnew")}</p>
    </figure>
  );
}
