"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireDesk } from "@/lib/auth/access";
import { requireViewer, type Viewer } from "@/lib/auth/session";
import { countTry } from "@/lib/auth/throttle";
import { reportTries } from "@/lib/auth/tries";
import { visibleFact } from "@/lib/factbase/store";
import { editsCourseOf } from "@/lib/forecasts/store";
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
  const viewer = await requireDesk();
  const input = decisionSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  await requireDecider(viewer, input.data);

  await addAcceptance(viewer.id, input.data, new Date());
  revalidatePath("/reports");
  return {};
}

export async function declineReport(
  _previous: DecisionOutcome,
  form: FormData,
): Promise<DecisionOutcome> {
  const viewer = await requireDesk();
  const input = decisionSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  await requireDecider(viewer, input.data);

  await addRefusal(viewer.id, input.data, new Date());
  revalidatePath("/reports");
  return {};
}

/** An administrator decides on what they may read, an editor on what is reported of their own courses. */
async function requireDecider({ id, role }: Viewer, decision: Decision): Promise<void> {
  const factId = await reportedFactId(decision);
  if (!factId || !(await visibleFact(id, factId))) notFound();
  if (role !== "ADMIN" && !(await editsCourseOf(id, factId))) notFound();
}
