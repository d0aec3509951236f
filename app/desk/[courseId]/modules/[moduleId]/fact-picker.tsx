import { useTranslations } from "next-intl";
import { CheckField } from "@/components/ui/check-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { addFacts } from "./actions";
import type { FactLine } from "./fact-lines";

type Props = { courseId: string; moduleId: string; facts: readonly FactLine[] };

/** The facts of the course that the module has not, several to be added at once. */
export function FactPicker({ courseId, moduleId, facts }: Props) {
  const t = useTranslations("DeskModule");
  if (facts.length === 0) return <p className="text-14 text-muted">{t("noMoreFacts")}</p>;
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center font-medium">
        {t("addFacts", { count: facts.length })}
      </summary>
      <form action={addFacts} className="flex flex-col gap-3">
        <input type="hidden" name="courseId" value={courseId} />
        <input type="hidden" name="moduleId" value={moduleId} />
        <fieldset className="max-h-96 overflow-y-auto border-y border-hairline">
          <legend className="sr-only">{t("factsToAdd")}</legend>
          {facts.map(({ id, statement }) => (
            <CheckField key={id} label={statement} name="facts" value={id} />
          ))}
        </fieldset>
        <SubmitButton busy={t("busy")} outcome="facts" className="self-start">
          {t("addTicked")}
        </SubmitButton>
      </form>
    </details>
  );
}
