import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import { countsOf, type Piece } from "@/lib/desk-documents/pieces";
import type { IntakeKey } from "@/lib/desk-documents/store";
import { moveText } from "./actions";
import { PieceLine } from "./piece-line";

/** Pieces that are shown at once. */
const pageLength = 250;

type Props = { of: IntakeKey; pieces: readonly Piece[]; from: string };

/** A document's text in its order: on one side what stays, on the other what was left out and why. */
export async function Pieces({ of, pieces, from }: Props) {
  const t = await getTranslations("DeskDocuments");
  const first = /^\d{1,5}$/.test(from) ? Number(from) : 0;
  const shown = pieces.slice(first, first + pageLength);
  const page = (place: number) => `/desk/${of.courseId}/intakes/${of.intakeId}?from=${place}#text`;
  return (
    <section id="text" tabIndex={-1} className="flex flex-col gap-3 outline-none">
      <h2 className="text-18 font-semibold">{t("text")}</h2>
      <p className="max-w-column text-muted">{t("piecesText", countsOf(pieces))}</p>
      <form action={moveText}>
        <input type="hidden" name="courseId" value={of.courseId} />
        <input type="hidden" name="intakeId" value={of.intakeId} />
        <div
          aria-hidden="true"
          className="hidden gap-8 border-b border-line pb-2 text-14 font-medium text-muted lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
        >
          <p>{t("stays")}</p>
          <p>{t("leftOut")}</p>
        </div>
        <ol>
          {shown.map((piece) => (
            <PieceLine key={piece.place} piece={piece} />
          ))}
        </ol>
      </form>
      <p className="flex flex-wrap gap-3 empty:hidden">
        {first > 0 && (
          <LinkButton href={page(Math.max(0, first - pageLength))}>{t("earlier")}</LinkButton>
        )}
        {first + pageLength < pieces.length && (
          <LinkButton href={page(first + pageLength)}>{t("later")}</LinkButton>
        )}
      </p>
    </section>
  );
}
