import { getLocale, getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { dueInstant } from "@/lib/classroom/due-time";
import { shownDue } from "@/lib/classroom/shown-due";
import { type classroomsTaughtBy, openingsOf } from "@/lib/classroom/store";

type Classroom = Awaited<ReturnType<typeof classroomsTaughtBy>>[number];

type Props = { viewerId: string; classrooms: readonly Classroom[]; now: Date };

/** The classes that someone teaches, each with what is assigned and not past. */
export async function Teaching({ viewerId, classrooms, now }: Props) {
  if (classrooms.length === 0) return null;
  const [t, openings] = await Promise.all([getTranslations("Today"), openingsOf(viewerId)]);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("teaching")}</h2>
      <ul className="flex flex-col gap-3">
        {classrooms.map((classroom) => (
          <li
            key={classroom.id}
            className="flex flex-col rounded-sheet border border-hairline bg-surface p-4"
          >
            <h3 className="font-semibold">
              <TextLink
                href={`/classrooms/${classroom.id}`}
                className="inline-flex min-h-11 items-center wrap-anywhere"
              >
                {classroom.name}
              </TextLink>
            </h3>
            <p className="text-14 text-muted">
              {t("students", { count: classroom._count.enrollments })}
            </p>
            <OpenAssignments classroom={classroom} openings={openings} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Open = { classroom: Classroom; openings: ReadonlyMap<string, number>; now: Date };

async function OpenAssignments({ classroom, openings, now }: Open) {
  const [t, locale] = await Promise.all([getTranslations("Today"), getLocale()]);
  const students = classroom._count.enrollments;
  const open = classroom.assignments.filter(({ due, zone }) => dueInstant(due, zone) >= now);
  if (open.length === 0) return <p className="text-14 text-muted">{t("nothingOpen")}</p>;
  return (
    <ul className="mt-2 flex flex-col gap-2 border-t border-hairline pt-2">
      {open.map(({ id, title, due, zone }) => (
        <li key={id}>
          <TextLink
            href={`/classrooms/${classroom.id}/assignments/${id}`}
            className="inline-flex min-h-11 items-center wrap-anywhere"
          >
            {title}
          </TextLink>
          <p className="text-14 text-muted">
            {t("due", { due: shownDue(due, zone, locale) })}
            {students > 0 && ` · ${t("opened", { opened: openings.get(id) ?? 0, students })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
