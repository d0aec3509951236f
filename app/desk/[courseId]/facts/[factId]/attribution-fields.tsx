"use client";

import { useTranslations } from "next-intl";
import { KindRadio } from "@/app/desk/[courseId]/fact-form/kind-radio";
import { Field, SelectField, TextAreaField } from "@/components/ui/field";
import { type Kind, kinds } from "@/lib/content/kind";

/** What sort of saying a fact is, and from who says it first to who prints it. */
export type Attribution = {
  kind: Kind;
  kindReason: string;
  holders: readonly { who: string; interest: string }[];
};

/** Somebody of the course who may say something. */
export type Named = { id: string; name: string };

type Props = {
  attribution: Attribution;
  entities: readonly Named[];
  errors: Record<string, string[] | undefined> | undefined;
};

/** Places that stand empty, for who has to be added. */
const freePlaces = 2;

/** What sort of saying it is and who says it, each speaker in a place of the chain; an empty place is none. */
export function AttributionFields({ attribution, entities, errors }: Props) {
  const t = useTranslations("DeskCorrection");
  const free = Array.from({ length: freePlaces }, () => ({ who: "", interest: "" }));
  return (
    <>
      <fieldset className="flex min-w-0 flex-col">
        <legend className="text-14 font-medium">{t("kind")}</legend>
        <p className="text-14 text-muted">{t("kindHint")}</p>
        {kinds.map((kind) => (
          <KindRadio key={kind} kind={kind} defaultChecked={kind === attribution.kind} />
        ))}
      </fieldset>
      <TextAreaField
        label={t("kindReason")}
        errors={errors?.kindReason}
        name="kindReason"
        defaultValue={attribution.kindReason}
        maxLength={600}
        required
      />
      <fieldset className="flex min-w-0 flex-col gap-4">
        <legend className="text-14 font-medium">{t("holders")}</legend>
        <p className="text-14 text-muted">{t("holdersHint")}</p>
        {[...attribution.holders, ...free].map(({ who, interest }, place) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the chain is what it stands for
            key={place}
            className="flex flex-col gap-3 border-l-2 border-line pl-4"
          >
            <SelectField
              label={t("holder", { place: place + 1 })}
              errors={place === 0 ? errors?.who : undefined}
              name="who"
              defaultValue={who}
            >
              <option value="">{t("nobody")}</option>
              {entities.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
            <Field
              label={t("interest", { place: place + 1 })}
              name="interest"
              defaultValue={interest}
              maxLength={400}
            />
          </div>
        ))}
      </fieldset>
    </>
  );
}
