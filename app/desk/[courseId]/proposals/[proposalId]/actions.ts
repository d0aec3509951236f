"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import {
  keptDraftSchema,
  mergerSchema,
  proposalSchema,
  rejectionSchema,
} from "@/lib/proposals/decision";
import type { Finding } from "@/lib/proposals/finding";
import { keepDraft as keep } from "@/lib/proposals/store";
import { findingsOnDraft } from "@/lib/server/desk-gate";
import { formFields } from "@/lib/server/form-fields";
import { acceptProposal as accept } from "@/lib/server/judge-proposal";
import { mergeProposal as merge } from "@/lib/server/merge-proposal";
import { rejectProposal as reject } from "@/lib/server/reject-proposal";
import { type TakenBack, takeDecisionBack as takeBack } from "@/lib/server/take-back";
import { type Standing, standingOf } from "./standing";

/** How typing was kept: as which revision and what the gate says of it, or how somebody else has left it. */
export type KeptDraft = { revision: number; findings: Finding[] } | { stands: Standing };

/** Keeps what is typed and asks the gate; no page is made anew by it. */
export async function keepDraft(form: FormData): Promise<KeptDraft> {
  const viewer = await requireDesk();
  const input = keptDraftSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  const { courseId, proposalId: id, ...typed } = input.data;
  await requireEditor(viewer.id, courseId);

  const kept = (await keep(viewer.id, { courseId, id, ...typed }, new Date())) ?? notFound();
  if ("stands" in kept) return { stands: await standingOf(viewer.id, courseId, kept.stands) };
  const findings = await findingsOnDraft(viewer.id, { courseId, id, draft: typed.draft });
  return { ...kept, findings };
}

/** How a decision ended: what was decided, what bars it, or how somebody else has left the proposal. */
export type Decided =
  | { done: true }
  | { bars: Finding[]; isTicked: boolean }
  | { stands: Standing };

export async function acceptProposal(form: FormData): Promise<Decided> {
  const viewer = await requireDesk();
  const input = keptDraftSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  await requireEditor(viewer.id, input.data.courseId);

  const accepted = (await accept(viewer.id, input.data, new Date())) ?? notFound();
  return decided(viewer.id, input.data.courseId, accepted);
}

export async function mergeProposal(form: FormData): Promise<Decided> {
  const viewer = await requireDesk();
  const input = mergerSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  await requireEditor(viewer.id, input.data.courseId);

  const merged = (await merge(viewer.id, input.data, new Date())) ?? notFound();
  return decided(viewer.id, input.data.courseId, merged);
}

export async function rejectProposal(form: FormData): Promise<Decided> {
  const viewer = await requireDesk();
  const input = rejectionSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  await requireEditor(viewer.id, input.data.courseId);

  const rejected = (await reject(viewer.id, input.data, new Date())) ?? notFound();
  return decided(viewer.id, input.data.courseId, rejected);
}

export type UndoOutcome = { refused?: Exclude<TakenBack, "taken-back"> };

export async function takeDecisionBack(
  _previous: UndoOutcome,
  form: FormData,
): Promise<UndoOutcome> {
  const viewer = await requireDesk();
  const input = proposalSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  const { courseId, proposalId } = input.data;
  await requireEditor(viewer.id, courseId);

  const outcome = (await takeBack(viewer.id, input.data, new Date())) ?? notFound();
  if (outcome !== "taken-back") return { refused: outcome };
  revalidatePath(`/desk/${courseId}`, "layout");
  redirect(`/desk/${courseId}/proposals/${proposalId}`);
}

type Outcome =
  | { bars: Finding[]; isTicked?: boolean }
  | { stands: Parameters<typeof standingOf>[2] }
  | { factId: string }
  | { rejected: true };

async function decided(viewerId: string, courseId: string, outcome: Outcome): Promise<Decided> {
  if ("stands" in outcome) return { stands: await standingOf(viewerId, courseId, outcome.stands) };
  if ("bars" in outcome) return { bars: outcome.bars, isTicked: outcome.isTicked ?? true };
  revalidatePath(`/desk/${courseId}`, "layout");
  return { done: true };
}
