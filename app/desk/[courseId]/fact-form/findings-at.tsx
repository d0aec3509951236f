"use client";

import { CircleAlert, Info } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFindingWords } from "@/app/desk/[courseId]/use-finding-words";
import { Field } from "@/components/ui/field";
import { type Finding, isHint } from "@/lib/proposals/finding";
import { useFactForm } from "./form-context";

/** What the gate says of some fields, beside them; where a note lets it pass, the note. */
export function FindingsAt({ fields }: { fields: readonly string[] }) {
  const { draft, findings } = useFactForm();
  const here = findings.filter(({ field }) => fields.includes(field));
  const soft = here.filter((finding) => !finding.hard && !isHint(finding));
  const asked = new Set(soft.map(({ rule }) => rule));
  return (
    <div className="flex flex-col gap-2 empty:hidden">
      {unique(here).map((finding) => (
        <FindingLine key={`${finding.rule} ${finding.message}`} finding={finding} />
      ))}
      {[...asked].map((rule) => (
        <NoteField key={rule} rule={rule} note={noteOf(draft.notes, rule)} />
      ))}
    </div>
  );
}

/** The notes that let something pass already; each stands until it is emptied. */
export function GivenNotes() {
  const { draft, findings } = useFactForm();
  const asked = new Set(findings.map(({ rule }) => rule));
  const given = draft.notes.filter(({ rule }) => !asked.has(rule));
  return given.map(({ rule, note }) => <NoteField key={rule} rule={rule} note={note} />);
}

function FindingLine({ finding }: { finding: Finding }) {
  const wordsOf = useFindingWords();
  const Icon = finding.hard ? CircleAlert : Info;
  return (
    <p className={`flex gap-2 text-14 wrap-anywhere ${finding.hard ? "text-wrong" : "text-muted"}`}>
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>{wordsOf(finding)}</span>
    </p>
  );
}

function NoteField({ rule, note }: { rule: string; note: string }) {
  const t = useTranslations("DeskFact");
  const { draft, change } = useFactForm();
  const rest = draft.notes.filter((one) => one.rule !== rule);
  return (
    <Field
      label={t("note")}
      hint={t("noteHint")}
      value={note}
      maxLength={400}
      onChange={({ target }) =>
        change({ ...draft, notes: [...rest, { rule, note: target.value }] })
      }
    />
  );
}

function noteOf(notes: readonly { rule: string; note: string }[], rule: string): string {
  return notes.find((one) => one.rule === rule)?.note ?? "";
}

function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((finding) => [`${finding.rule} ${finding.message}`, finding]));
  const missing = [...seen.values()].filter(({ rule }) => rule === "schema").slice(1);
  return [...seen.values()].filter((finding) => !missing.includes(finding));
}
