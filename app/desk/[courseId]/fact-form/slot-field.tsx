"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, SelectField, TextAreaField } from "@/components/ui/field";
import { bounds } from "@/lib/content/slot";
import type { FactDraft, SlotDraft } from "@/lib/proposals/draft";
import type { FrameSlot } from "@/lib/proposals/frames";
import { readSlot } from "@/lib/proposals/slot-draft";
import { DatedFields } from "./dated-fields";
import { EntityField } from "./entity-field";
import { FindingsAt } from "./findings-at";
import { useFactForm } from "./form-context";

type SlotName = keyof FactDraft["slots"];
type Of<T extends SlotDraft["type"]> = Extract<SlotDraft, { type: T }>;

/** One slot of a frame, by the sort of what fills it. */
export function SlotField({ slot }: { slot: FrameSlot }) {
  const t = useTranslations("DeskFact");
  const { draft, change } = useFactForm();
  const name = slot.name as SlotName;
  const value = draft.slots[name] ?? readSlot(slot.sort, undefined);
  const label = t(`slots.${draft.frame}.${slot.name}` as "slots.claim.agent");
  const put = (next: SlotDraft, from: FactDraft = draft) =>
    change({ ...from, slots: { ...from.slots, [name]: next } });
  return (
    <div className="flex flex-col gap-2">
      <SlotInput label={slot.isNeeded ? label : t("optional", { label })} value={value} put={put} />
      {slot.sort === "either" && (value.type === "entity" || value.type === "text") && (
        <OtherSort value={value} put={put} />
      )}
      <FindingsAt fields={[slot.name]} />
    </div>
  );
}

type Put = (next: SlotDraft, from?: FactDraft) => void;

function SlotInput({ label, value, put }: { label: string; value: SlotDraft; put: Put }) {
  switch (value.type) {
    case "entity":
      return (
        <EntityField
          label={label}
          value={value.id}
          onPick={(id, from) => put({ type: "entity", id }, from)}
        />
      );
    case "entities":
      return <EntityList label={label} value={value} put={put} />;
    case "text":
      return <WordsInput label={label} value={value} put={put} />;
    case "quantity":
      return <QuantityInput label={label} value={value} put={put} />;
    case "date":
      return (
        <DatedFields
          label={label}
          value={value}
          onChange={(date) => put({ type: "date", ...date })}
        />
      );
    case "plain":
      return (
        <Field
          label={label}
          value={value.text}
          maxLength={400}
          onChange={({ target }) => put({ type: "plain", text: target.value })}
        />
      );
  }
}

/** Who took part, one field each, and an empty one for who comes next. */
function EntityList({ label, value, put }: { label: string; value: Of<"entities">; put: Put }) {
  const ids = [...value.ids, ""];
  return ids.map((id, place) => (
    <EntityField
      // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the field stands for
      key={place}
      label={`${label} ${place + 1}`}
      value={id}
      onPick={(next, from) =>
        put({ type: "entities", ids: ids.with(place, next).filter((one) => one !== "") }, from)
      }
    />
  ));
}

function WordsInput({ label, value, put }: { label: string; value: Of<"text">; put: Put }) {
  const t = useTranslations("DeskFact");
  return (
    <>
      <Field
        label={label}
        value={value.text}
        maxLength={1000}
        onChange={({ target }) => put({ ...value, text: target.value })}
      />
      <details>
        <summary className="min-h-11 cursor-pointer py-2 text-14 text-muted">
          {t("otherWordings")}
        </summary>
        <TextAreaField
          label={t("otherWordings")}
          hint={t("otherWordingsHint")}
          value={value.accept}
          maxLength={2000}
          onChange={({ target }) => put({ ...value, accept: target.value })}
        />
      </details>
    </>
  );
}

function QuantityInput({ label, value, put }: { label: string; value: Of<"quantity">; put: Put }) {
  const t = useTranslations("DeskFact");
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,8rem),1fr))] gap-3">
      <SelectField
        label={t("bound")}
        value={value.bound}
        onChange={({ target }) => put({ ...value, bound: target.value as Of<"quantity">["bound"] })}
      >
        {bounds.map((bound) => (
          <option key={bound} value={bound}>
            {t(`bounds.${bound}` as "bounds.exact")}
          </option>
        ))}
      </SelectField>
      <Field
        label={label}
        inputMode="decimal"
        value={value.amount}
        maxLength={30}
        onChange={({ target }) => put({ ...value, amount: target.value })}
      />
      <Field
        label={t("unit")}
        value={value.unit}
        maxLength={100}
        onChange={({ target }) => put({ ...value, unit: target.value })}
      />
    </div>
  );
}

/** What can be an entity or words of ours is one of them at a time. */
function OtherSort({ value, put }: { value: Of<"entity"> | Of<"text">; put: Put }) {
  const t = useTranslations("DeskFact");
  const isName = value.type === "entity";
  return (
    <Button
      type="button"
      className="self-start"
      onClick={() =>
        put(
          isName
            ? { type: "text", text: value.id, accept: "" }
            : { type: "entity", id: value.text },
        )
      }
    >
      {t(isName ? "inWords" : "asName")}
    </Button>
  );
}
