"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { Barred } from "@/app/desk/[courseId]/proposals/[proposalId]/use-deeds";
import { formOf } from "@/app/desk/[courseId]/proposals/[proposalId]/use-kept-draft";
import { dropEntry, entryAt, keepEntry } from "@/app/review/kept-entries";
import type { FactDraft } from "@/lib/proposals/draft";
import type { Finding } from "@/lib/proposals/finding";
import { changeFact, checkFact, type SavedFact } from "./actions";

/** After the last stroke of a key. */
const PAUSE_MS = 600;

type Begun = {
  courseId: string;
  factId: string;
  revision: number;
  draft: FactDraft;
  findings: Finding[];
  onSaved: (revision: number) => void;
};

type Held = { seen: number; draft: FactDraft };
type Stands = Extract<SavedFact, { stands: unknown }>["stands"];

/** A fact as it is typed: on this device at once, checked soon after, stored when it is told to be. */
export function useEditedFact(begun: Begun) {
  const { courseId, factId } = begun;
  const key = `desk-fact:${courseId}:${factId}`;
  const router = useRouter();
  const [draft, setDraft] = useState(begun.draft);
  const [findings, setFindings] = useState(begun.findings);
  const [keeping, setKeeping] = useState<"stored" | "unstored">("stored");
  const [bars, setBars] = useState<Barred>(null);
  const [meaning, setMeaning] = useState<string[]>([]);
  const [stands, setStands] = useState<Stands | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const seen = useRef(begun.revision);

  useChecked({ courseId, factId, draft, isUnstored: keeping === "unstored" }, setFindings);
  useEffect(() => {
    const held = heldAt(key);
    if (!held) return;
    seen.current = held.seen;
    setDraft(held.draft);
    setKeeping("unstored");
  }, [key]);

  function change(next: FactDraft) {
    keepEntry(key, JSON.stringify({ seen: seen.current, draft: next }));
    setDraft(next);
    setKeeping("unstored");
    setMeaning([]);
  }

  async function save() {
    setBusy(true);
    const form = formOf({ courseId, factId, seen: seen.current }, draft);
    const saved = await changeFact(form).catch(() => "unreached" as const);
    setBusy(false);
    setBars(saved === "unreached" || "bars" in saved ? saved : null);
    if (saved === "unreached" || "bars" in saved) return;
    if ("stands" in saved) return setStands(saved.stands);
    if ("meaning" in saved) return setMeaning(saved.meaning);
    dropEntry(key);
    begun.onSaved(saved.revision);
    router.refresh();
  }

  function settle(chosen: FactDraft, revision: number) {
    seen.current = revision;
    setStands(undefined);
    change(chosen);
  }

  return {
    draft,
    change,
    findings,
    keeping,
    bars,
    meaning,
    stands,
    isBusy,
    settle,
    save: () => void (isBusy || save()),
  };
}

type Checked = { courseId: string; factId: string; draft: FactDraft; isUnstored: boolean };

/** Asks the gate when the typing pauses; of two answers that cross the later question's counts. */
function useChecked(
  { courseId, factId, draft, isUnstored }: Checked,
  tell: (findings: Finding[]) => void,
): void {
  useEffect(() => {
    if (!isUnstored) return;
    let isLatest = true;
    const pause = setTimeout(async () => {
      // Without an answer what was found before stays; storing asks again.
      const found = await checkFact(formOf({ courseId, factId }, draft)).catch(() => null);
      if (found && isLatest) tell(found);
    }, PAUSE_MS);
    return () => {
      isLatest = false;
      clearTimeout(pause);
    };
  }, [courseId, factId, draft, isUnstored, tell]);
}

function heldAt(key: string): Held | null {
  try {
    return JSON.parse(entryAt(key) ?? "null") as Held | null;
  } catch {
    return null;
  }
}
