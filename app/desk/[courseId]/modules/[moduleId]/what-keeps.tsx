import { useTranslations } from "next-intl";
import { useFindingWords } from "@/app/desk/[courseId]/use-finding-words";
import { TextLink } from "@/components/ui/text-link";
import type { Problem } from "@/lib/content/problem";
import type { Gap } from "@/lib/course-modules/gaps";
import { inNames } from "@/lib/proposals/in-names";
import type { Keeping } from "@/lib/server/what-keeps-module";
import { mendingAddress, subjectOf } from "./mending-address";

type Ref = { courseId: string; moduleId: string };

type Props = Ref & {
  keeping: Keeping;
  /** What the entries of the course are called, by id; a fact by its statement. */
  called: ReadonlyMap<string, string>;
};

/** On the module's page, where each gap is filled. */
const placeOf: Record<Gap, string> = {
  ...{ facts: "facts", brief: "brief", section: "brief", title: "about", summary: "about" },
  ...{ objectives: "about", topics: "about", documents: "about" },
};

/** Of more entries than these the rest is folded away. */
const shownAtOnce = 5;

/** What keeps a module from being published, in sentences that lead to where it is put right; or that nothing does. */
export function WhatKeeps({ keeping: { gaps, problems }, called, ...ref }: Props) {
  const t = useTranslations("DeskModule");
  if (gaps.length + problems.length === 0) return <p role="status">{t("ready")}</p>;
  const subjects = [...new Set(problems.map(({ at }) => subjectOf(at)))];
  const linesOf = (some: typeof subjects) =>
    some.map((subject) => {
      const own = problems.filter(({ at }) => subjectOf(at) === subject);
      return <Faults key={subject} {...{ moduleRef: ref, subject, called }} problems={own} />;
    });
  return (
    <section aria-labelledby="keeps" className="flex max-w-column flex-col gap-2">
      <h2 id="keeps" className="text-18 font-semibold">
        {t("keeps")}
      </h2>
      <ul className="flex flex-col">
        {gaps.map((gap) => (
          <li key={gap} className="border-t border-hairline">
            <TextLink
              href={`/desk/${ref.courseId}/modules/${ref.moduleId}#${placeOf[gap]}`}
              className="inline-flex min-h-11 items-center"
            >
              {t(`gaps.${gap}`)}
            </TextLink>
          </li>
        ))}
        {linesOf(subjects.slice(0, shownAtOnce))}
      </ul>
      {subjects.length > shownAtOnce && (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center text-accent">
            {t("keepsMore", { count: subjects.length - shownAtOnce })}
          </summary>
          <ul className="flex flex-col">{linesOf(subjects.slice(shownAtOnce))}</ul>
        </details>
      )}
    </section>
  );
}

type FaultsProps = {
  moduleRef: Ref;
  /** The entry that they tell of. */
  subject: string | null;
  problems: readonly Problem[];
  called: Props["called"];
};

/** What is wrong with one fact or other entry, each said once; of the module itself the page is here. */
function Faults({ moduleRef, subject, problems, called }: FaultsProps) {
  const t = useTranslations("DeskModule");
  const wordsOf = useFindingWords();
  const [first] = problems;
  const sentences = problems.map(({ at, rule, hard, message }) => {
    const field = "field" in at ? at.field : "";
    const words = wordsOf({ rule, field, message: inNames(message, called) });
    return hard ? words : t("undecided", { words });
  });
  return (
    <li className="flex flex-col gap-1 border-t border-hairline py-2 wrap-anywhere">
      {first && subject !== null && subject !== moduleRef.moduleId && (
        <TextLink
          href={mendingAddress(moduleRef, first.at)}
          className="flex min-h-11 items-center font-serif"
        >
          {called.get(subject) ?? subject}
        </TextLink>
      )}
      {[...new Set(sentences)].map((sentence) => (
        <p key={sentence} className="text-14 text-muted">
          {sentence}
        </p>
      ))}
    </li>
  );
}
