import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { dueFor } from "@/lib/class-test/timing";
import { shownDue } from "@/lib/classroom/shown-due";
import { standingFor, type testsFor } from "@/lib/test-taking/store";

type Props = { tests: Awaited<ReturnType<typeof testsFor>>; now: Date };

/** The tests that a student can still take, or will. */
export function TestsOfStudent({ tests, now }: Props) {
  const t = useTranslations("Tests");
  const locale = useLocale();
  const ahead = tests
    .map((test) => ({ ...test, standing: standingFor(test, now) }))
    .filter(({ standing }) => standing !== "over" && standing !== "usedUp");
  if (ahead.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("title")}</h2>
      <ul className="flex flex-col gap-3">
        {ahead.map(({ id, title, zone, standing, classroom, ...test }) => (
          <li
            key={id}
            className="flex flex-col rounded-sheet border border-hairline bg-surface p-4"
          >
            <h3 className="font-semibold">
              <TextLink
                href={`/classrooms/${classroom.id}/tests/${id}`}
                className="inline-flex min-h-11 items-center wrap-anywhere"
              >
                {title}
              </TextLink>
            </h3>
            <p className="text-14 text-muted">
              {classroom.name} · {t(`standings.${standing}`)} ·{" "}
              {standing === "early"
                ? t("opens", { opens: shownDue(test.opens, zone, locale) })
                : t("due", {
                    due: shownDue(dueFor({ ...test, zone }, test.allowance), zone, locale),
                  })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
