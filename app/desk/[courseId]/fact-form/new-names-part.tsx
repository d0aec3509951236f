"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, SelectField, TextAreaField } from "@/components/ui/field";
import { entityTypes } from "@/lib/factbase/query";
import type { EntityDraft } from "@/lib/proposals/draft";
import { EntityField } from "./entity-field";
import { FindingsAt } from "./findings-at";
import { useFactForm } from "./form-context";

/** What the fact names and the course has not: taken into the course with it, if the fact names it. */
export function NewNamesPart() {
  const t = useTranslations("DeskFact");
  const { draft, change } = useFactForm();
  if (draft.entities.length === 0) return null;
  const put = (entities: EntityDraft[]) => change({ ...draft, entities });
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="text-14 font-medium">{t("newNames")}</legend>
      <p className="text-14 text-muted">{t("newNamesHint")}</p>
      {draft.entities.map((entity, place) => (
        <details key={entity.id} open={entity.gloss === ""} className="border-l-2 border-line pl-4">
          <summary className="min-h-11 cursor-pointer py-2 font-medium wrap-anywhere">
            {entity.name || entity.id}
          </summary>
          <NameFields
            entity={entity}
            onChange={(next) => put(draft.entities.with(place, next))}
            onDrop={() => put(draft.entities.toSpliced(place, 1))}
          />
        </details>
      ))}
      <FindingsAt fields={["entities"]} />
    </fieldset>
  );
}

type Of = { entity: EntityDraft; onChange: (entity: EntityDraft) => void; onDrop: () => void };

function NameFields({ entity, onChange, onDrop }: Of) {
  const t = useTranslations("DeskFact");
  const [other = ""] = entity.notTheSame;
  return (
    <div className="flex flex-col gap-3 pb-3">
      <Field
        label={t("entityName")}
        value={entity.name}
        maxLength={200}
        onChange={({ target }) => onChange({ ...entity, name: target.value })}
      />
      <SelectField
        label={t("entityType")}
        value={entity.type}
        onChange={({ target }) =>
          onChange({ ...entity, type: target.value as EntityDraft["type"] })
        }
      >
        {entityTypes.map((type) => (
          <option key={type} value={type}>
            {t(`entityTypes.${type}`)}
          </option>
        ))}
      </SelectField>
      <TextAreaField
        label={t("aliases")}
        hint={t("aliasesHint")}
        value={entity.aliases}
        maxLength={2000}
        onChange={({ target }) => onChange({ ...entity, aliases: target.value })}
      />
      <Field
        label={t("gloss")}
        hint={t("glossHint")}
        value={entity.gloss}
        maxLength={400}
        onChange={({ target }) => onChange({ ...entity, gloss: target.value })}
      />
      <EntityField
        label={t("notTheSame")}
        hint={t("notTheSameHint")}
        value={other}
        onPick={(id) => onChange({ ...entity, notTheSame: id ? [id] : [] })}
      />
      <Button type="button" className="self-start" onClick={onDrop}>
        {t("dropName")}
      </Button>
    </div>
  );
}
