"use client";

import { useEffect, useRef } from "react";
import { entryAt, keepEntry } from "@/app/review/kept-entries";

/** Keeps on this device what is filled into the form that it stands in, until that is stored elsewhere. */
export function KeptFields({ name }: { name: string }) {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const form = ref.current?.form;
    if (!form) return;
    fillIn(form, entryAt(name));
    const keep = () => keepEntry(name, JSON.stringify(Object.fromEntries(filledIn(form))));
    form.addEventListener("input", keep);
    return () => form.removeEventListener("input", keep);
  }, [name]);
  return <input ref={ref} type="hidden" disabled />;
}

type Fillable = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function filledIn(form: HTMLFormElement): [string, string][] {
  return fieldsOf(form).map((field) => [field.name, field.value]);
}

function fillIn(form: HTMLFormElement, kept: string | null): void {
  const values = new Map(Object.entries(JSON.parse(kept ?? "{}") as Record<string, string>));
  for (const field of fieldsOf(form)) field.value = values.get(field.name) ?? field.value;
}

/** What a person fills in: nothing hidden. */
function fieldsOf(form: HTMLFormElement): Fillable[] {
  return [...form.elements].filter(
    (one): one is Fillable =>
      (one instanceof HTMLInputElement && one.type !== "hidden") ||
      one instanceof HTMLSelectElement ||
      one instanceof HTMLTextAreaElement,
  );
}
