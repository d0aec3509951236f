"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFactForm } from "@/app/desk/[courseId]/fact-form/form-context";
import { proposeSelection } from "@/app/desk/[courseId]/proposals/actions";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { frameSlots } from "@/lib/proposals/frames";
import type { ShownParagraph } from "./passage-view";
import { selectedWords } from "./selected-words";
import { formOf } from "./use-kept-draft";

type Props = {
  courseId: string;
  documentId: string;
  paragraphs: readonly ShownParagraph[];
  labelOf: (field: string) => string;
};

/** Marks what speaks for a field, takes a mark away, or makes another fact of what is selected. */
export function EvidenceTools({ courseId, documentId, paragraphs, labelOf }: Props) {
  const t = useTranslations("DeskFact");
  const router = useRouter();
  const { draft, change } = useFactForm();
  const [field, setField] = useState("statement");
  const [said, say] = useState("");
  const fields = ["statement", "holders", ...frameSlots[draft.frame].map(({ name }) => name)];

  function mark() {
    const words = selectedWords();
    if (!words) return say(t("selectFirst"));
    say(t("marked"));
    change({ ...draft, evidence: [...draft.evidence, { ...words, field }] });
  }

  async function propose(whole?: ShownParagraph) {
    const words = whole
      ? { paragraph: whole.number, from: 0, to: whole.text.length }
      : selectedWords();
    if (!words) return say(t("selectFirst"));
    const form = formOf({ courseId, documentId, ...words });
    const made = await proposeSelection(form).catch(() => null);
    if (!made) return say(t("unreachedHere"));
    router.push(`/desk/${courseId}/proposals/${made.proposalId}`);
  }

  return (
    <details className="rounded-control border border-line px-3 py-1">
      <summary className="min-h-11 cursor-pointer py-2 font-medium">{t("selection")}</summary>
      <div className="flex flex-col gap-3 pb-3">
        <p className="text-14 text-muted">{t("selectionHint")}</p>
        <SelectField
          label={t("markFor")}
          value={field}
          onChange={({ target }) => setField(target.value)}
        >
          {fields.map((name) => (
            <option key={name} value={name}>
              {labelOf(name)}
            </option>
          ))}
        </SelectField>
        <div className="flex flex-wrap gap-3">
          {/* A press must not end what is selected. */}
          <Button type="button" onPointerDown={keepSelection} onClick={mark}>
            {t("mark")}
          </Button>
          <Button type="button" onPointerDown={keepSelection} onClick={() => void propose()}>
            {t("makeFact")}
          </Button>
        </div>
        <p role="status" className="text-14 text-muted empty:hidden">
          {said}
        </p>
        <ul className="flex flex-col">
          {draft.evidence.map((one, place) => (
            <li
              key={`${one.field} ${one.paragraph} ${one.from} ${one.to}`}
              className="flex flex-wrap items-center justify-between gap-2 border-t border-hairline"
            >
              <span className="min-w-0 text-14 wrap-anywhere">
                {labelOf(one.field)}: “
                {paragraphs
                  .find(({ number }) => number === one.paragraph)
                  ?.text.slice(one.from, one.to) ?? ""}
                ”
              </span>
              <Button
                type="button"
                onClick={() => change({ ...draft, evidence: draft.evidence.toSpliced(place, 1) })}
              >
                {t("unmark")}
              </Button>
            </li>
          ))}
        </ul>
        <ul className="flex flex-wrap gap-2">
          {paragraphs.map((paragraph) => (
            <li key={paragraph.number}>
              <Button type="button" onClick={() => void propose(paragraph)}>
                {t("makeFactOf", { number: paragraph.number })}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function keepSelection(event: { preventDefault: () => void }) {
  event.preventDefault();
}
