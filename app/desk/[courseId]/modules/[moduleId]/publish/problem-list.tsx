import { useTranslations } from "next-intl";
import {
  mendingAddress,
  subjectOf,
} from "@/app/desk/[courseId]/modules/[moduleId]/mending-address";
import { useFindingWords } from "@/app/desk/[courseId]/use-finding-words";
import { TextLink } from "@/components/ui/text-link";
import type { Problem } from "@/lib/content/problem";
import { inNames } from "@/lib/proposals/in-names";
import { NoteForm } from "./note-form";

type Props = {
  courseId: string;
  moduleId: string;
  problems: readonly Problem[];
  /** What the entries of the course are called, by id; a fact by its statement. */
  called: ReadonlyMap<string, string>;
};

/** What keeps a module from being published, each with where it is mended. */
export function ProblemList({ courseId, moduleId, problems, called }: Props) {
  const t = useTranslations("DeskPublish");
  const wordsOf = useFindingWords();
  return (
    <ul className="flex flex-col">
      {problems.map((problem) => {
        const { at, hard, rule, message } = problem;
        const subject = subjectOf(at);
        const about = subject === null ? null : (called.get(subject) ?? subject);
        const field = "field" in at ? at.field : "";
        const words = wordsOf({ rule, field, message: inNames(message, called) });
        return (
          <li
            key={JSON.stringify(problem)}
            className="flex flex-col items-start gap-1 border-t border-hairline py-3 wrap-anywhere"
          >
            <p className={hard ? "text-wrong" : ""}>{words}</p>
            {about && <p className="font-serif text-muted">{about}</p>}
            <TextLink
              href={mendingAddress({ courseId, moduleId }, at)}
              className="inline-flex min-h-11 items-center"
            >
              {t("mend")}
            </TextLink>
            {!hard && "factId" in at && (
              <NoteForm courseId={courseId} factId={at.factId} rule={rule} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
