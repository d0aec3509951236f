"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requireViewer, type Viewer } from "@/lib/auth/session";
import { inTransaction } from "@/lib/db/transaction";
import { visibleFact } from "@/lib/factbase/store";
import { resolutionMistakes } from "@/lib/forecasts/resolution-mistakes";
import { probabilitySchema, resolutionSchema } from "@/lib/forecasts/schema";
import {
  addResolution,
  editsCourseOf,
  forecastsOf,
  recordProbability,
} from "@/lib/forecasts/store";
import { lockLearner } from "@/lib/review/store";
import { formFields } from "@/lib/server/form-fields";

export type ProbabilityOutcome = {
  errors?: Record<string, string[] | undefined>;
  isKept?: boolean;
};

export async function giveProbability(
  _previous: ProbabilityOutcome,
  form: FormData,
): Promise<ProbabilityOutcome> {
  const viewer = await requireViewer();
  const input = probabilitySchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  if (!(await visibleFact(viewer.id, input.data.factId))) notFound();

  const isKept = await inTransaction(async (tx) => {
    const lastSeq = await lockLearner(tx, viewer.id);
    return recordProbability(tx, viewer.id, { given: input.data, lastSeq, now: new Date() });
  });
  // The text that waited behind the question stands on several pages.
  revalidatePath("/", "layout");
  return { isKept };
}

export type ResolutionOutcome = { errors?: Record<string, string[] | undefined> };

export async function resolveForecast(
  _previous: ResolutionOutcome,
  form: FormData,
): Promise<ResolutionOutcome> {
  const viewer = await requireViewer();
  const input = resolutionSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  await requireEditor(viewer, input.data.factId);
  const [forecast] = await forecastsOf([input.data.factId]);
  if (!forecast) notFound();
  const now = new Date();
  const errors = resolutionMistakes(forecast, input.data, now.toISOString().slice(0, 10));
  if (Object.keys(errors).length > 0) return { errors };

  await addResolution(viewer.id, input.data, now);
  revalidatePath("/", "layout");
  // Who settled it need not guess what happened.
  redirect(`/forecasts/${input.data.factId}?shown=1`);
}

async function requireEditor({ id, role }: Viewer, factId: string): Promise<void> {
  if (role === "LEARNER" || !(await editsCourseOf(id, factId))) notFound();
}
