import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { shownDate } from "@/lib/content/shown";
import { entriesOf } from "@/lib/course-entries/store";
import { proposalCounts } from "@/lib/proposals/store";

type Props = { courseId: string; viewerId: string };

/** The documents of a course, each with how many of its proposals are decided. */
export async function DocumentList({ courseId, viewerId }: Props) {
  const [t, documents, counts] = await Promise.all([
    getTranslations("DeskDocuments"),
    entriesOf(courseId, { sort: "DOCUMENT" }),
    proposalCounts(viewerId, courseId),
  ]);
  const countOf = new Map(counts.map((count) => [count.documentId, count]));
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("documents")}</h2>
      {documents.length === 0 && <p className="text-muted">{t("noDocuments")}</p>}
      <ul className="empty:hidden">
        {documents.map(({ id, body }) => {
          const { decided, total } = countOf.get(id) ?? { decided: 0, total: 0 };
          return (
            <li key={id} className="border-t border-hairline py-2 wrap-anywhere">
              <TextLink
                href={`/desk/${courseId}/documents/${id}`}
                className="inline-flex min-h-11 items-center font-semibold"
              >
                {`${body.title}`}
              </TextLink>
              <p className="text-14 text-muted">
                {shownDate(dateOf(body.published))}
                {total > 0 && ` · ${t("decided", { decided, total })}`}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A bare date, or one with the grounds for it. */
function dateOf(published: unknown): string {
  const isDated = typeof published === "object" && published !== null && "date" in published;
  return `${isDated ? published.date : published}`;
}
