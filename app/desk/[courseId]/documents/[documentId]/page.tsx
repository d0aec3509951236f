import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { TextLink } from "@/components/ui/text-link";
import { entriesOf, entry } from "@/lib/course-entries/store";
import { standingOn } from "@/lib/desk-documents/standing-on";
import { passagesOf } from "@/lib/desk-documents/store";
import { undecided } from "@/lib/proposals/store";
import { DeleteDocument } from "./delete-document";
import { Described } from "./described";
import { LookingForFacts, searchesOf } from "./looking-for-facts";
import { Passages } from "./passages";

type Props = { params: Promise<{ courseId: string; documentId: string }> };

/** More than a person decides on in a day: those of one document are shown all. */
const mostProposals = 1000;

/** Read once, for the title and for the page. */
const asked = cache(async (courseId: string, id: string) => {
  const { course, viewer } = await deskCourse(courseId);
  const document = await entry({ courseId: course.id, sort: "DOCUMENT", id });
  return { course, viewer, document: document ?? notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseId, documentId } = await params;
  return { title: `${(await asked(courseId, documentId)).document.body.title}` };
}

export default async function DocumentPage({ params }: Props) {
  const { courseId, documentId } = await params;
  const { course, viewer, document } = await asked(courseId, documentId);
  const of = { courseId: course.id, documentId: document.id };
  const sifting = { courseId: of.courseId, documentId: of.documentId, order: "surest" } as const;
  // First the searches: where one is over, what it proposed is there to be seen.
  const searches = await searchesOf(of);
  const [t, version, passages, facts, modules, proposals] = await Promise.all([
    getTranslations("DeskDocuments"),
    getTranslations("DeskVersion"),
    passagesOf(of),
    entriesOf(of.courseId, { sort: "FACT" }),
    entriesOf(of.courseId, { sort: "MODULE" }),
    undecided(viewer.id, sifting, { after: null, take: mostProposals }),
  ]);
  const standing = standingOn(of.documentId, [...facts, ...modules]);
  return (
    <Shell place="desk" title={`${document.body.title}`} wide>
      <DeskNav course={course} />
      <p className="max-w-column text-14 text-muted">{t("privateText")}</p>
      <LookingForFacts of={of} searches={searches} waiting={proposals.length} />
      <Described of={of} document={document} />
      <p>
        <TextLink
          href={`/desk/${course.id}/documents/${document.id}/versions`}
          className="inline-flex min-h-11 items-center"
        >
          {version("link")}
        </TextLink>
      </p>
      <Passages of={of} passages={passages} facts={standing.facts} proposals={proposals} />
      <DeleteDocument of={of} standing={standing} />
    </Shell>
  );
}
