"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { FactDraft } from "@/lib/proposals/draft";
import { EntityField } from "./entity-field";
import { FindingsAt } from "./findings-at";
import { useFactForm } from "./form-context";

type Holder = FactDraft["holders"][number];

/** From who originally says it to who prints it, each with what they stand to gain. */
export function HoldersPart() {
  const t = useTranslations("DeskFact");
  const { draft, change } = useFactForm();
  const put = (holders: Holder[], from: FactDraft = draft) => change({ ...from, holders });
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="text-14 font-medium">{t("holders")}</legend>
      <p className="text-14 text-muted">{t("holdersHint")}</p>
      <ol className="flex flex-col gap-4">
        {draft.holders.map((holder, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the chain is what it stands for
          <li key={place} className="flex flex-col gap-3 border-l-2 border-line pl-4">
            <HolderFields place={place} holder={holder} put={put} />
          </li>
        ))}
      </ol>
      <Button
        type="button"
        className="self-start"
        onClick={() => put([...draft.holders, { who: "", interest: "" }])}
      >
        {t("addHolder")}
      </Button>
      <FindingsAt fields={["holders"]} />
    </fieldset>
  );
}

type Place = { place: number; holder: Holder; put: (holders: Holder[], from?: FactDraft) => void };

function HolderFields({ place, holder, put }: Place) {
  const t = useTranslations("DeskFact");
  const { holders } = useFactForm().draft;
  const last = holders.length - 1;
  const role = place === 0 ? t("saysFirst") : t(place === last ? "prints" : "passesOn");
  const swapped = [...holders.slice(0, place - 1), holder, ...holders.slice(place - 1, place)];
  return (
    <>
      <EntityField
        label={role}
        value={holder.who}
        onPick={(who, from) => put(holders.with(place, { ...holder, who }), from)}
      />
      <Field
        label={t("interest")}
        hint={t("interestHint")}
        value={holder.interest}
        maxLength={400}
        onChange={({ target }) => put(holders.with(place, { ...holder, interest: target.value }))}
      />
      <div className="flex flex-wrap gap-3">
        {place > 0 && (
          <Button
            type="button"
            onClick={() => put([...swapped, ...holders.slice(place + 1)])}
            aria-label={t("earlierOf", { place: place + 1 })}
          >
            {t("earlier")}
          </Button>
        )}
        <Button
          type="button"
          onClick={() => put(holders.toSpliced(place, 1))}
          aria-label={t("takeOutOf", { place: place + 1 })}
        >
          {t("takeOut")}
        </Button>
      </div>
    </>
  );
}
