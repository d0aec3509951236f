"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { dropEntry, entriesUnder, entryAt, keepEntry } from "@/app/review/kept-entries";
import type { FactDraft } from "@/lib/proposals/draft";
import type { Finding } from "@/lib/proposals/finding";
import { keepDraft } from "./actions";
import type { Standing } from "./standing";

/** What became of the typing: with the server, on its way, or on this device alone, and why. */
export type Keeping = "kept" | "saving" | "waiting" | "failed";

/** After the last stroke of a key. */
const PAUSE_MS = 600;
/** Between two tries while typing waits. */
const RETRY_MS = 15_000;

type Begun = {
  courseId: string;
  proposalId: string;
  revision: number;
  draft: FactDraft;
  findings: Finding[];
};

/**
 * The draft of a proposal as it is typed: kept on this device at once and with the server soon after, which
 * says what the gate finds. What somebody else has left meanwhile is shown beside it and nothing written over.
 */
export function useKeptDraft(begun: Begun) {
  const { courseId, proposalId } = begun;
  const key = `desk:${courseId}:${proposalId}`;
  const [draft, setDraft] = useState(begun.draft);
  const [keeping, setKeeping] = useState<Keeping>("kept");
  const [findings, setFindings] = useState(begun.findings);
  const [stands, setStands] = useState<Standing | null>(null);
  const seen = useRef(begun.revision);
  const unsent = useRef<FactDraft | null>(null);

  const deliver = useCallback(async (): Promise<void> => {
    const sent = unsent.current;
    if (!sent) return;
    setKeeping("saving");
    const outcome = await tried({ courseId, proposalId, seen: seen.current }, sent);
    if (typeof outcome === "string") return setKeeping(outcome);
    if ("stands" in outcome) return setStands(outcome.stands);
    seen.current = outcome.revision;
    setFindings(outcome.findings);
    // Something else may have been typed while it was on its way.
    if (unsent.current !== sent) return;
    unsent.current = null;
    dropEntry(key);
    setKeeping("kept");
  }, [courseId, proposalId, key]);
  const send = useInTurn(deliver);

  function take(next: FactDraft) {
    unsent.current = next;
    setDraft(next);
    setKeeping("saving");
  }

  function change(next: FactDraft) {
    keepEntry(key, JSON.stringify({ seen: seen.current, draft: next }));
    take(next);
  }

  /** Ends a conflict with one of both. */
  function settle(chosen: FactDraft, revision: number) {
    seen.current = revision;
    setStands(null);
    // Another object, so that it is sent though nothing in it was changed.
    change({ ...chosen });
  }

  useDelivery(key, { draft, send });
  useHeld(key, (held) => {
    // Written against what it was typed over: had somebody changed that, both are shown.
    seen.current = held.seen;
    take(held.draft);
  });
  /** After a decision nothing of the typing is left to keep. */
  const forget = () => dropEntry(key);
  return { draft, change, keeping, findings, stands, setStands, settle, forget, seen, send };
}

/** Does a deed after the one before it has ended, whoever asks. */
function useInTurn(deed: () => Promise<void>): () => Promise<void> {
  const last = useRef(Promise.resolve());
  return useCallback(() => {
    last.current = last.current.then(deed);
    return last.current;
  }, [deed]);
}

type Held = { seen: number; draft: FactDraft };

/** What this device held when the page was opened: typed once, and not with the server. */
function useHeld(key: string, take: (held: Held) => void): void {
  const newest = useRef(take);
  newest.current = take;
  useEffect(() => {
    const held = heldAt(key);
    if (held) newest.current(held);
  }, [key]);
}

/** Sends when the typing pauses, when the network is back, and every now and then; warns where only the page has it. */
function useDelivery(
  key: string,
  { draft, send }: { draft: FactDraft; send: () => Promise<void> },
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stroke begins the pause anew
  useEffect(() => {
    const pause = setTimeout(() => void send(), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [draft, send]);

  useEffect(() => {
    const again = () => void send();
    const warn = (event: BeforeUnloadEvent) => {
      if (entriesUnder(key).unkept > 0) event.preventDefault();
    };
    const retry = setInterval(again, RETRY_MS);
    window.addEventListener("online", again);
    window.addEventListener("beforeunload", warn);
    return () => {
      clearInterval(retry);
      window.removeEventListener("online", again);
      window.removeEventListener("beforeunload", warn);
    };
  }, [key, send]);
}

type Place = { courseId: string; proposalId: string; seen: number };

async function tried(place: Place, draft: FactDraft) {
  try {
    return await keepDraft(formOf(place, draft));
  } catch {
    return navigator.onLine ? ("failed" as const) : ("waiting" as const);
  }
}

/** What each deed on a proposal sends. */
export function formOf(fields: Readonly<Record<string, unknown>>, draft?: FactDraft): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, `${value}`);
  if (draft) form.set("draft", JSON.stringify(draft));
  return form;
}

function heldAt(key: string): Held | null {
  try {
    return JSON.parse(entryAt(key) ?? "null") as Held | null;
  } catch {
    return null;
  }
}
