"use client";

import { useTranslations } from "next-intl";
import { CheckField } from "@/components/ui/check-field";
import { Field, SelectField, TextAreaField } from "@/components/ui/field";
import { TextLink } from "@/components/ui/text-link";
import type { FactDraft } from "@/lib/proposals/draft";
import { FindingsAt, GivenNotes } from "./findings-at";
import { useFactForm } from "./form-context";

export type Titled = { id: string; title: string };

/** What a learner sees besides the statement, and where the fact belongs. */
export function MorePart({ topics }: { topics: readonly Titled[] }) {
  const t = useTranslations("DeskFact");
  const { draft, change } = useFactForm();
  return (
    <div className="flex flex-col gap-4">
      <TextAreaField
        label={t("why")}
        hint={t("whyHint")}
        value={draft.why}
        maxLength={1000}
        onChange={({ target }) => change({ ...draft, why: target.value })}
      />
      <FindingsAt fields={["why"]} />
      <TopicBoxes topics={topics} />
      <SelectField
        label={t("salience")}
        hint={t("salienceHint")}
        value={draft.salience}
        onChange={({ target }) =>
          change({ ...draft, salience: target.value as FactDraft["salience"] })
        }
      >
        {(["1", "2", "3"] as const).map((salience) => (
          <option key={salience} value={salience}>
            {t(`saliences.${salience}`)}
          </option>
        ))}
      </SelectField>
      <Field
        label={t("proposition")}
        hint={t("propositionHint")}
        value={draft.proposition}
        maxLength={1000}
        onChange={({ target }) => change({ ...draft, proposition: target.value })}
      />
      <FindingsAt fields={["proposition"]} />
      <Field
        label={t("sourceNote")}
        hint={t("sourceNoteHint")}
        value={draft.sourceNote}
        maxLength={1000}
        onChange={({ target }) => change({ ...draft, sourceNote: target.value })}
      />
      <FindingsAt fields={["sourceNote", "salience", "notes", "provenance", "id", "passages"]} />
      <GivenNotes />
    </div>
  );
}

function TopicBoxes({ topics }: { topics: readonly Titled[] }) {
  const t = useTranslations("DeskFact");
  const { courseId, draft, change } = useFactForm();
  return (
    <fieldset className="flex min-w-0 flex-col">
      <legend className="text-14 font-medium">{t("topics")}</legend>
      {topics.length === 0 && (
        <p>
          <TextLink href={`/desk/${courseId}/topics`} className="inline-flex min-h-11 items-center">
            {t("noTopics")}
          </TextLink>
        </p>
      )}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,12rem),1fr))] gap-x-6">
        {topics.map(({ id, title }) => (
          <CheckField
            key={id}
            label={title}
            checked={draft.topics.includes(id)}
            onChange={({ target }) =>
              change({
                ...draft,
                topics: target.checked
                  ? [...draft.topics, id]
                  : draft.topics.filter((one) => one !== id),
              })
            }
          />
        ))}
      </div>
      <FindingsAt fields={["topics"]} />
    </fieldset>
  );
}
