import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { entriesOf } from "@/lib/course-entries/store";
import { overlapsOf } from "@/lib/desk-documents/known-texts";
import type { Piece } from "@/lib/desk-documents/pieces";
import { type IntakeKey, knownPrints } from "@/lib/desk-documents/store";
import { fingerprint } from "@/lib/server/fingerprint";

type Props = { of: IntakeKey; pieces: readonly Piece[]; same: string | null };

/** The documents of the course that this text repeats; nothing where it repeats none. */
export async function Known({ of: { courseId }, pieces, same }: Props) {
  const kept = pieces.filter(({ leftOut }) => leftOut === null);
  const prints = kept.map(({ text }) => fingerprint(text));
  const [t, known, documents] = await Promise.all([
    getTranslations("DeskDocuments"),
    knownPrints(courseId),
    entriesOf(courseId, { sort: "DOCUMENT" }),
  ]);
  const overlaps = overlapsOf(prints, known);
  if (overlaps.length === 0 && !same) return null;
  const titles = new Map(documents.map(({ id, body }) => [id, `${body.title}`]));
  return (
    <section className="flex flex-col gap-2 rounded-sheet border border-line p-4 wrap-anywhere">
      <h2 className="text-18 font-semibold">{t("known")}</h2>
      <ul className="flex flex-col gap-2">
        {same && (
          <li>
            {t.rich("sameIntake", {
              link: (words) => (
                <TextLink
                  href={`/desk/${courseId}/intakes/${same}`}
                  className="inline-flex min-h-11 items-center"
                >
                  {words}
                </TextLink>
              ),
            })}
          </li>
        )}
        {overlaps.map(({ documentId, share, isSame }) => (
          <li key={documentId}>
            {t.rich(isSame ? "sameDocument" : "overlap", {
              share,
              title: titles.get(documentId) ?? documentId,
              link: (words) => (
                <TextLink
                  href={`/desk/${courseId}/documents/${documentId}`}
                  className="inline-flex min-h-11 items-center"
                >
                  {words}
                </TextLink>
              ),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
