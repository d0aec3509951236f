import { useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import { aboutSection, type ModuleDraft, partPrint } from "@/lib/course-modules/draft";
import { draftBrief, removeSection } from "./actions";
import type { FactLine } from "./fact-lines";
import { SectionForm } from "./section-form";

type Props = { courseId: string; draft: ModuleDraft; facts: readonly FactLine[] };

/** What a learner reads first: its sections, and what drafts more of them. */
export function BriefEditor({ courseId, draft, facts }: Props) {
  const t = useTranslations("DeskModule");
  const told = new Set(draft.brief.flatMap((section) => section.facts));
  const untold = draft.facts.filter((id) => !told.has(id)).length;
  const listed = facts.filter(({ id }) => draft.facts.includes(id));
  const ref = { courseId, moduleId: draft.id };
  // Where one is taken out all stand at other places.
  const sections = draft.brief.map((section, place) => {
    return { section, place, key: `${draft.brief.length} ${place}` };
  });
  return (
    <section aria-labelledby="brief" className="flex flex-col gap-4">
      <h2 id="brief" tabIndex={-1} className="text-18 font-semibold outline-none">
        {t("brief")}
      </h2>
      <p className="text-muted">{draft.brief.length === 0 ? t("noBrief") : t("briefText")}</p>
      <ol className="flex flex-col gap-6 empty:hidden">
        {sections.map(({ section, place, key }) => (
          <li key={key} className="flex flex-col gap-3 border-t border-hairline pt-4">
            <SectionForm
              {...ref}
              place={place}
              section={section}
              print={partPrint(aboutSection(section))}
              facts={listed}
            />
            <SecondStep label={t("removeSection")}>
              <form action={removeSection}>
                <Ref {...ref} />
                <input type="hidden" name="place" value={place} />
                <input type="hidden" name="seen" value={partPrint(aboutSection(section))} />
                <SubmitButton busy={t("busy")} outcome="brief">
                  {t("removeSectionSure")}
                </SubmitButton>
              </form>
            </SecondStep>
          </li>
        ))}
      </ol>
      {untold > 0 && (
        <form action={draftBrief} className="flex flex-col items-start gap-2">
          <Ref {...ref} />
          <p className="text-14 text-muted">{t("untold", { count: untold })}</p>
          <SubmitButton busy={t("busy")} outcome="brief">
            {t("draftBrief")}
          </SubmitButton>
        </form>
      )}
    </section>
  );
}

function Ref({ courseId, moduleId }: { courseId: string; moduleId: string }) {
  return (
    <>
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="moduleId" value={moduleId} />
    </>
  );
}
