import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { dueFor, minutesFor } from "@/lib/class-test/timing";
import { shownDue } from "@/lib/classroom/shown-due";
import { standingFor, type TestCover } from "@/lib/test-taking/store";
import { begin } from "./begin/actions";

type Props = { test: TestCover; now: Date };

/** A test before its student begins: what holds for it, and nothing of what it asks. */
export async function Cover({ test, now }: Props) {
  const t = await getTranslations("TestCover");
  const { classroom, title, attempts, tries } = test;
  const standing = standingFor(test, now);
  const mayBegin = standing === "open" || standing === "running";
  return (
    <Shell place="classrooms" title={title}>
      <BackLink href={`/classrooms/${classroom.id}`}>{classroom.name}</BackLink>
      <Conditions test={test} />
      <p className="font-serif text-22">
        {t(`standings.${standing}`, { begun: attempts.length, tries })}
      </p>
      {mayBegin && (
        <form action={begin}>
          <input type="hidden" name="classroomId" value={classroom.id} />
          <input type="hidden" name="testId" value={test.id} />
          <SubmitButton look="primary" busy={t("busy")}>
            {t(standing === "running" ? "goOn" : "begin")}
          </SubmitButton>
        </form>
      )}
      <Tries test={test} />
    </Shell>
  );
}

async function Conditions({ test }: { test: TestCover }) {
  const [t, locale] = await Promise.all([getTranslations("TestCover"), getLocale()]);
  const { allowance, zone } = test;
  const minutes = minutesFor(test, allowance);
  const lines = [
    [t("opens"), shownDue(test.opens, zone, locale)],
    [t("due"), shownDue(dueFor(test, allowance), zone, locale)],
    [t("time"), minutes === null ? t("noTimer") : t("minutes", { count: minutes })],
    [t("questions"), t("questionCount", { count: test.questions })],
    [t("tries"), t("tryCount", { count: test.tries })],
    [t("feedback"), t(`rules.${test.feedback}`)],
    ...(test.certainty ? [[t("certainty"), t("certaintyText")]] : []),
  ];
  return (
    <>
      <dl className="flex flex-col gap-2">
        {lines.map(([name, value]) => (
          <div key={name} className="flex flex-wrap gap-x-4">
            <dt className="w-full text-muted sm:w-40">{name}</dt>
            <dd className="min-w-0 wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      {allowance && <OwnTime test={test} allowance={allowance} />}
    </>
  );
}

type OwnTimeProps = { test: TestCover; allowance: NonNullable<TestCover["allowance"]> };

/** The time that this student was given more than the class. */
async function OwnTime({ test, allowance: { extraMinutes, due } }: OwnTimeProps) {
  const [t, locale] = await Promise.all([getTranslations("TestCover"), getLocale()]);
  return (
    <div className="flex flex-col gap-1 rounded-control border border-line p-3">
      {extraMinutes > 0 && test.minutes !== null && <p>{t("extra", { count: extraMinutes })}</p>}
      {due && due > test.due && <p>{t("later", { due: shownDue(test.due, test.zone, locale) })}</p>}
    </div>
  );
}

async function Tries({ test: { attempts } }: { test: TestCover }) {
  const [t, format] = await Promise.all([getTranslations("TestCover"), getFormatter()]);
  if (attempts.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("yourTries")}</h2>
      <ol>
        {attempts.map(({ id, startedAt }, index) => (
          <li key={id} className="border-t border-hairline py-2">
            <TextLink href={`/quizzes/${id}`} className="inline-flex min-h-11 items-center">
              {t("try", {
                number: index + 1,
                date: format.dateTime(startedAt, { dateStyle: "medium", timeStyle: "short" }),
              })}
            </TextLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
