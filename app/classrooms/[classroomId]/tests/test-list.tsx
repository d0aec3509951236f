import { getLocale, getTranslations } from "next-intl/server";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { testsOfClass } from "@/lib/class-test/store";
import { dueFor } from "@/lib/class-test/timing";
import { shownDue } from "@/lib/classroom/shown-due";
import { standingFor, testsInClass } from "@/lib/test-taking/store";

type Props = {
  classroomId: string;
  viewerId: string;
  /** Whether the viewer is an instructor here, */
  teaches: boolean;
  /** and of a class that goes on. */
  mayChange: boolean;
};

/** The tests of a class: for its instructors drafts too, for its students how each stands. */
export async function TestList({ classroomId, viewerId, teaches, mayChange }: Props) {
  const t = await getTranslations("Tests");
  const lines = teaches ? await taught(classroomId) : await taken(viewerId, classroomId);
  const set = (
    <LinkButton href={`/classrooms/${classroomId}/tests/new`} className="self-start">
      {t("set")}
    </LinkButton>
  );
  if (lines.length === 0 && !mayChange) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("title")}</h2>
      {lines.length === 0 && <Empty text={t("none")}>{set}</Empty>}
      <ul className="flex flex-col gap-3">
        {lines.map(({ id, title, due, standing }) => (
          <li
            key={id}
            className="flex flex-col rounded-sheet border border-hairline bg-surface p-4"
          >
            <h3 className="font-semibold">
              <TextLink
                href={`/classrooms/${classroomId}/tests/${id}`}
                className="inline-flex min-h-11 items-center wrap-anywhere"
              >
                {title}
              </TextLink>
            </h3>
            <p className="text-14 text-muted">
              {standing} · {t("due", { due })}
            </p>
          </li>
        ))}
      </ul>
      {mayChange && lines.length > 0 && set}
    </section>
  );
}

async function taught(classroomId: string) {
  const [t, locale] = await Promise.all([getTranslations("Tests"), getLocale()]);
  return (await testsOfClass(classroomId)).map(({ id, title, due, zone, publication, _count }) => ({
    ...{ id, title, due: shownDue(due, zone, locale) },
    standing: publication
      ? t("published", { count: _count.items })
      : t("draft", { count: _count.items }),
  }));
}

async function taken(viewerId: string, classroomId: string) {
  const [t, locale] = await Promise.all([getTranslations("Tests"), getLocale()]);
  const now = new Date();
  return (await testsInClass(viewerId, classroomId)).map((test) => ({
    ...{ id: test.id, title: test.title },
    due: shownDue(dueFor(test, test.allowance), test.zone, locale),
    standing: t(`standings.${standingFor(test, now)}`),
  }));
}
