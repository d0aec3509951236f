"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Rejection } from "@/lib/proposals/decision";
import type { Finding } from "@/lib/proposals/finding";
import { acceptProposal, type Decided, mergeProposal, rejectProposal } from "./actions";
import type { Merging } from "./merge-panel";
import { formOf, type useKeptDraft } from "./use-kept-draft";

/** Why nothing was decided: what the gate bars, what is not ticked, or that the server was not reached. */
export type Barred = { bars: Finding[]; isTicked: boolean } | "unreached" | null;

type Place = { courseId: string; proposalId: string; next: string };

/** What is done about a proposal; afterwards the next one comes by itself. */
export function useDeeds(
  { courseId, proposalId, next }: Place,
  kept: ReturnType<typeof useKeptDraft>,
) {
  const router = useRouter();
  const [open, show] = useState<"merge" | "reject" | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [bars, setBars] = useState<Barred>(null);

  async function decide(deed: (form: FormData) => Promise<Decided>, fields: object, draft = true) {
    if (isBusy || kept.stands) return;
    setBusy(true);
    setBars(null);
    // What is typed is on the server first, so that its revision is known here.
    await kept.send();
    const place = { courseId, proposalId, seen: kept.seen.current };
    const form = formOf({ ...place, ...fields }, draft ? kept.draft : undefined);
    const outcome = await deed(form).catch(() => "unreached" as const);
    setBusy(false);
    if (outcome === "unreached") return setBars(outcome);
    if ("stands" in outcome) return kept.setStands(outcome.stands);
    if ("bars" in outcome) return barred(outcome);
    kept.forget();
    router.push(next);
  }

  function barred(outcome: { bars: Finding[]; isTicked: boolean }) {
    setBars(outcome);
    show(null);
  }

  return {
    ...{ open, show, isBusy, bars },
    accept: () => void decide(acceptProposal, {}),
    merge: (merging: Merging) => void decide(mergeProposal, merging),
    reject: (reason: Rejection) => void decide(rejectProposal, { reason }, false),
    goOn: () => router.push(next),
  };
}
