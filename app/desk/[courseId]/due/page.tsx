import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { readableCourse } from "@/lib/content/entry";
import { entriesOf } from "@/lib/course-entries/store";
import { dayIn } from "@/lib/due/day-in";
import { type DueFact, dueFacts } from "@/lib/due/due-facts";
import { settledForecasts } from "@/lib/due/store";

type Props = { params: Promise<{ courseId: string }> };

/** How far ahead the list looks, in days. */
const daysAhead = 30;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("DeskDue");
  return { title: t("title") };
}

export default async function DeskDuePage({ params }: Props) {
  const { viewer, course } = await deskCourse((await params).courseId);
  const [t, entries, settledIds] = await Promise.all([
    getTranslations("DeskDue"),
    entriesOf(course.id),
    settledForecasts(course.id),
  ]);
  const edited = readableCourse(entries);
  const now = new Date();
  const days = { today: dayIn(viewer.zone, now), until: dayIn(viewer.zone, now, daysAhead) };
  const due = edited ? dueFacts(edited, { ...days, settledIds }) : [];
  return (
    <Shell place="desk" title={t("title")}>
      <DeskNav course={course} here="due" />
      <p>{t("text", { days: daysAhead })}</p>
      {!edited && <Notice>{t("unread")}</Notice>}
      {edited && due.length === 0 && <Empty text={t("none")} />}
      <ul className="flex flex-col gap-3">
        {due.map((fact) => (
          <li key={`${fact.factId} ${fact.why}`}>
            <DueLine courseId={course.id} fact={fact} />
          </li>
        ))}
      </ul>
    </Shell>
  );
}

async function DueLine({ courseId, fact }: { courseId: string; fact: DueFact }) {
  const [t, format] = await Promise.all([getTranslations("DeskDue"), getFormatter()]);
  const date = format.dateTime(new Date(`${fact.on}T12:00:00Z`), {
    ...{ dateStyle: "long", timeZone: "UTC" },
  });
  const address = `/desk/${courseId}/facts/${fact.factId}`;
  return (
    <article className="flex flex-col gap-2 rounded-sheet border border-hairline bg-surface p-4 wrap-anywhere">
      <p className="text-14 text-muted">
        {t(`why.${fact.why}.${fact.isPast ? "past" : "ahead"}`, { date })}
      </p>
      <p className="font-serif">{fact.statement}</p>
      <p className="flex flex-wrap gap-x-4">
        {(["correct", "supersede", "remove"] as const).map((deed) => (
          <TextLink
            key={deed}
            href={`${address}/${deed}`}
            className="inline-flex min-h-11 items-center"
          >
            {t(deed)}
          </TextLink>
        ))}
        <TextLink href={address} className="inline-flex min-h-11 items-center">
          {t("edit")}
        </TextLink>
      </p>
    </article>
  );
}
