import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { AddForm } from "@/app/desk/[courseId]/documents/new/add-form";
import { BackLink } from "@/components/back-link";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { entry } from "@/lib/course-entries/store";
import { intakesOf } from "@/lib/desk-documents/store";
import { planRenewal } from "@/lib/server/renew-document";
import { RenewForm } from "./renew-form";
import { WhatChanges } from "./what-changes";

type Props = {
  params: Promise<{ courseId: string; documentId: string }>;
  searchParams: Promise<{ intake?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("DeskVersion");
  return { title: t("title") };
}

/** A newer text of a document: sent in, and then laid beside the older one. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const { courseId, documentId } = await params;
  const { course } = await deskCourse(courseId);
  const document = await entry({ courseId: course.id, sort: "DOCUMENT", id: documentId });
  if (!document) notFound();
  const [t, waiting, { intake }] = await Promise.all([
    getTranslations("DeskVersion"),
    intakesOf(course.id),
    searchParams,
  ]);
  const newer = waiting.filter(({ renews, isRead }) => renews === document.id && isRead);
  const chosen = newer.find(({ id }) => id === intake) ?? newer[0];
  return (
    <Shell place="desk" title={t("title")} wide>
      <DeskNav course={course} />
      <BackLink href={`/desk/${course.id}/documents/${document.id}`}>
        {`${document.body.title}`}
      </BackLink>
      <p className="max-w-column">{t("text")}</p>
      {newer.length > 1 && (
        <ul className="flex flex-col">
          {newer.map(({ id, fileName }) => (
            <li key={id}>
              <Link href={`?intake=${id}`} className="inline-flex min-h-11 items-center underline">
                {fileName ?? t("pasted")}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {chosen ? (
        <Compared of={{ courseId: course.id, documentId: document.id }} intakeId={chosen.id} />
      ) : (
        <AddForm courseId={course.id} renews={document.id} problem={undefined} />
      )}
    </Shell>
  );
}

async function Compared({
  of,
  intakeId,
}: {
  of: { courseId: string; documentId: string };
  intakeId: string;
}) {
  const today = new Date().toISOString().slice(0, 10);
  const [t, planned] = await Promise.all([
    getTranslations("DeskVersion"),
    planRenewal({ ...of, intakeId, today }),
  ]);
  if (!planned) notFound();
  if ("refused" in planned) return <Notice>{t("refused.unread")}</Notice>;
  return (
    <>
      <WhatChanges plan={planned.plan} courseId={of.courseId} />
      <RenewForm of={{ ...of, intakeId }} />
    </>
  );
}
