import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { dueInstant } from "@/lib/classroom/due-time";
import { shownDue } from "@/lib/classroom/shown-due";
import type { assignmentsOf } from "@/lib/classroom/store";

type Props = { assignments: Awaited<ReturnType<typeof assignmentsOf>>; now: Date };

/** What is assigned to the learner: what is still to come first, what is past after it. */
export function Assignments({ assignments, now }: Props) {
  const t = useTranslations("Today");
  const locale = useLocale();
  if (assignments.length === 0) return null;
  const dated = assignments.map((assignment) => ({
    ...assignment,
    isPast: dueInstant(assignment.due, assignment.zone) < now,
  }));
  const ordered = [
    ...dated.filter(({ isPast }) => !isPast),
    ...dated.filter(({ isPast }) => isPast).toReversed(),
  ];
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("assignments")}</h2>
      <ul className="flex flex-col gap-3">
        {ordered.map(({ id, title, due, zone, isPast, version, classroom }) => (
          <li
            key={id}
            className="flex flex-col rounded-sheet border border-hairline bg-surface p-4"
          >
            <h3 className="font-semibold">{title}</h3>
            <p className="text-14 text-muted">
              {classroom.name} · {t(isPast ? "was" : "due", { due: shownDue(due, zone, locale) })}
            </p>
            <TextLink
              href={`/modules/${version.moduleId}`}
              className="flex min-h-11 items-center self-start"
            >
              {t("open")}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
