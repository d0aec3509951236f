"use client";

import { useTranslations } from "next-intl";
import { SuggestWordings } from "@/app/desk/[courseId]/wordings/suggest-wordings";
import { CheckField } from "@/components/ui/check-field";
import { TextAreaField } from "@/components/ui/field";
import { mayDeny } from "@/lib/proposals/frames";
import {
  entitiesIn,
  isTicked,
  type Tick,
  ticksNeeded,
  withoutTick,
  withTick,
} from "@/lib/proposals/ticks";
import { FindingsAt } from "./findings-at";
import { useFactForm } from "./form-context";

/** Where a correction mostly begins. */
export function focusStatement(): void {
  document.querySelector<HTMLTextAreaElement>("textarea[name=statement]")?.focus();
}

/** What is said, and the ticks of who reads it against the passage. */
export function StatementPart() {
  const t = useTranslations("DeskFact");
  const { draft, change, wordings, keysShown } = useFactForm();
  return (
    <div className="flex flex-col gap-3">
      <TextAreaField
        name="statement"
        label={t("statement")}
        aria-keyshortcuts={keysShown ? "e" : undefined}
        hint={t("statementHint")}
        value={draft.statement}
        rows={3}
        maxLength={1000}
        className="min-h-11 w-full rounded-control border border-line bg-surface px-3 py-2 font-serif text-18 text-ink aria-invalid:border-wrong"
        onChange={({ target }) => change({ ...draft, statement: target.value })}
      />
      <FindingsAt fields={["statement", "evidence"]} />
      {wordings && <SuggestWordings offer={wordings} />}
      <Ticks />
    </div>
  );
}

/** Who does it, to whom, and yes or no: each ticked by a person, and again after each edit of them. */
function Ticks() {
  const t = useTranslations("DeskFact");
  const { draft, change, keysShown } = useFactForm();
  const words = useTickWords();
  const needed = ticksNeeded(draft);
  return (
    <fieldset className="flex min-w-0 flex-col border-l-2 border-accent pl-4">
      <legend className="text-14 font-medium">{t("ticks")}</legend>
      <p className="text-14 text-muted">{t("ticksHint")}</p>
      {needed.map((tick, place) => (
        <CheckField
          key={tick}
          label={`${keysShown ? `${place + 1} · ` : ""}${words(tick)}`}
          aria-keyshortcuts={keysShown ? `${place + 1}` : undefined}
          checked={isTicked(draft, tick)}
          onChange={({ target }) =>
            change(target.checked ? withTick(draft, tick) : withoutTick(draft, tick))
          }
        />
      ))}
    </fieldset>
  );
}

function useTickWords(): (tick: Tick) => string {
  const t = useTranslations("DeskFact");
  const { draft, entities } = useFactForm();
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;
  return (tick) => {
    if (tick === "polarity") {
      return t(mayDeny(draft.frame) && draft.polarity === "denied" ? "tickDenied" : "tickAffirmed");
    }
    const names = entitiesIn(draft, tick).map(nameOf).join(", ");
    return t(tick === "agent" ? "tickAgent" : "tickPatient", { names });
  };
}
