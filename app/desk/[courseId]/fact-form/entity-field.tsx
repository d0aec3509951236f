"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { fold } from "@/lib/content/fold";
import { freeSlug } from "@/lib/desk/slug";
import type { FactDraft } from "@/lib/proposals/draft";
import type { NamedEntity } from "@/lib/proposals/entity-draft";
import { useFactForm } from "./form-context";

/** One list for all fields of a form. */
const namesListId = "names-of-the-course";

/** What a field of an entity offers while somebody types. */
export function NamesList() {
  const { entities } = useFactForm();
  return (
    <datalist id={namesListId}>
      {entities.map(({ id, name, gloss }) => (
        <option key={id} value={name} label={gloss} />
      ))}
    </datalist>
  );
}

type Props = {
  label: string;
  hint?: string;
  /** The entity's id; what is no entity's name stands as it was typed. */
  value: string;
  /** Takes the draft, since a new entity may come with it. */
  onPick: (id: string, draft: FactDraft) => void;
};

/** An entity of the course by any of its names, or a new one. */
export function EntityField({ label, hint, value, onPick }: Props) {
  const t = useTranslations("DeskFact");
  const { draft, entities } = useFactForm();
  const picked = entities.find(({ id }) => id === value);
  // What is typed stays as it is typed, though it may be another name of what was picked.
  const [typed, setTyped] = useState<{ id: string; text: string } | null>(null);
  const text = typed?.id === value ? typed.text : (picked?.name ?? value);

  function type(next: string) {
    const id = named(entities, next)?.id ?? next.trim();
    setTyped({ id, text: next });
    onPick(id, draft);
  }

  function create() {
    const taken = new Set(entities.map(({ id }) => id));
    const id = freeSlug(text, { taken, otherwise: "name" });
    const made = { id, type: "organisation" as const, name: text.trim(), aliases: "", gloss: "" };
    onPick(id, { ...draft, entities: [...draft.entities, { ...made, notTheSame: [] }] });
  }

  return (
    <div className="flex flex-col gap-2">
      <Field
        label={label}
        hint={picked?.gloss ?? hint}
        value={text}
        list={namesListId}
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => type(target.value)}
      />
      {!picked && text.trim() !== "" && (
        <p className="flex flex-wrap items-center gap-3 text-14">
          <span className="text-muted">{t("unknownName")}</span>
          <Button type="button" onClick={create} className="wrap-anywhere">
            {t("createName", { name: text.trim() })}
          </Button>
        </p>
      )}
    </div>
  );
}

function named(entities: readonly NamedEntity[], text: string): NamedEntity | undefined {
  const sought = fold(text);
  if (sought === "") return undefined;
  return (
    entities.find(({ name }) => fold(name) === sought) ??
    entities.find(({ aliases }) => aliases.some((alias) => fold(alias) === sought))
  );
}
