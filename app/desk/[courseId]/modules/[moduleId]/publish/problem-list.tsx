import { useTranslations } from "next-intl";
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
        const factId = "factId" in at ? at.factId : null;
        const about = factId === null ? null : (called.get(factId) ?? factId);
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
              href={addressOf({ courseId, moduleId }, at)}
              className="inline-flex min-h-11 items-center"
            >
              {t("mend")}
            </TextLink>
            {!hard && factId !== null && (
              <NoteForm courseId={courseId} factId={factId} rule={rule} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

type Ref = { courseId: string; moduleId: string };

/** Where what is wrong is put right: how a fact is asked in its preview, a fact on its page, else the module. */
function addressOf({ courseId, moduleId }: Ref, at: Problem["at"]): string {
  const module = `/desk/${courseId}/modules/${moduleId}`;
  if (!("factId" in at)) return module;
  const isAsked = at.field.startsWith("overrides.") || at.field.startsWith(`${at.factId}:`);
  return isAsked ? `${module}?fact=${at.factId}#preview` : `/desk/${courseId}/facts/${at.factId}`;
}
