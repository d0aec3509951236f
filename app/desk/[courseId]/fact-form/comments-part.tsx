"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { type FactDraft, stances } from "@/lib/proposals/draft";
import { DatedFields } from "./dated-fields";
import { EntityField } from "./entity-field";
import { FindingsAt } from "./findings-at";
import { useFactForm } from "./form-context";

type Comment = FactDraft["comments"][number];

/** What others said of it, or that they said nothing, as of when. */
export function CommentsPart() {
  const t = useTranslations("DeskFact");
  const { draft, change } = useFactForm();
  const put = (comments: Comment[], from: FactDraft = draft) => change({ ...from, comments });
  const empty: Comment = { by: "", stance: "denies", asOf: { ...draft.asOf } };
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="text-14 font-medium">{t("comments")}</legend>
      <p className="text-14 text-muted">{t("commentsHint")}</p>
      {draft.comments.map((comment, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells two empty comments apart
        <div key={place} className="flex flex-col gap-3 border-l-2 border-line pl-4">
          <CommentFields
            comment={comment}
            onChange={(next, from) => put(draft.comments.with(place, next), from)}
          />
          <Button
            type="button"
            className="self-start"
            onClick={() => put(draft.comments.toSpliced(place, 1))}
            aria-label={t("takeOutOf", { place: place + 1 })}
          >
            {t("takeOut")}
          </Button>
        </div>
      ))}
      <Button type="button" className="self-start" onClick={() => put([...draft.comments, empty])}>
        {t("addComment")}
      </Button>
      <FindingsAt fields={["comments"]} />
    </fieldset>
  );
}

function CommentFields({
  comment,
  onChange,
}: {
  comment: Comment;
  onChange: (next: Comment, from?: FactDraft) => void;
}) {
  const t = useTranslations("DeskFact");
  return (
    <>
      <EntityField
        label={t("commentBy")}
        value={comment.by}
        onPick={(by, from) => onChange({ ...comment, by }, from)}
      />
      <SelectField
        label={t("stance")}
        value={comment.stance}
        onChange={({ target }) =>
          onChange({ ...comment, stance: target.value as Comment["stance"] })
        }
      >
        {stances.map((stance) => (
          <option key={stance} value={stance}>
            {t(`stances.${stance}`)}
          </option>
        ))}
      </SelectField>
      <DatedFields
        label={t("asOf")}
        value={comment.asOf}
        onChange={(asOf) => onChange({ ...comment, asOf })}
      />
    </>
  );
}
