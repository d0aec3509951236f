"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireAdministrator } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { countTry } from "@/lib/auth/throttle";
import { reportTries } from "@/lib/auth/tries";
import { visibleFact } from "@/lib/factbase/store";
import { type Decision, decisionSchema, reportSchema } from "@/lib/reports/schema";
import { addAcceptance, addRefusal, addReport, reportedFactId } from "@/lib/reports/store";
import { formFields } from "@/lib/server/form-fields";

export type ReportOutcome = {
  errors?: Record<string, string[] | undefined>;
  waitMinutes?: number;
  sent?: boolean;
};

export async function sendReport(_previous: ReportOutcome, form: FormData): Promise<ReportOutcome> {
  const viewer = await requireViewer();
  const input = reportSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  if (!(await visibleFact(viewer.id, input.data.factId))) notFound();
  const waitMinutes = await countTry(reportTries(viewer.id), new Date());
  if (waitMinutes > 0) return { waitMinutes };

  if (!(await addReport(viewer.id, input.data, new Date()))) notFound();
  revalidatePath("/reports");
  return { sent: true };
}

export type DecisionOutcome = { errors?: Record<string, string[] | undefined> };

export async function acceptReport(
  _previous: DecisionOutcome,
  form: FormData,
): Promise<DecisionOutcome> {
  const viewer = await requireAdministrator();
  const input = decisionSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  await requireReported(viewer.id, input.data);

  await addAcceptance(viewer.id, input.data, new Date());
  revalidatePath("/reports");
  return {};
}

export async function declineReport(
  _previous: DecisionOutcome,
  form: FormData,
): Promise<DecisionOutcome> {
  const viewer = await requireAdministrator();
  const input = decisionSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  await requireReported(viewer.id, input.data);

  await addRefusal(viewer.id, input.data, new Date());
  revalidatePath("/reports");
  return {};
}

/** Only what one may read can one decide on. */
async function requireReported(viewerId: string, decision: Decision): Promise<void> {
  const factId = await reportedFactId(decision);
  if (!factId || !(await visibleFact(viewerId, factId))) notFound();
}
