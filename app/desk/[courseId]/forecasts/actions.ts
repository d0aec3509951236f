"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { entry, putEntry } from "@/lib/course-entries/store";
import { forecastBody, forecastFormSchema } from "@/lib/course-modules/forecast-entry-form";
import { inTransaction } from "@/lib/db/transaction";
import { forecastsOf } from "@/lib/forecasts/store";
import { formFields } from "@/lib/server/form-fields";

export type EntryOutcome = {
  errors?: Record<string, string[] | undefined>;
  /** The revision that stands now, which is what was written. */
  saved?: number;
  /** The revision that somebody else has stored since. */
  conflict?: number;
};

/** Writes by what and by when a forecast of the course is judged. */
export async function saveForecast(_previous: EntryOutcome, form: FormData): Promise<EntryOutcome> {
  const viewer = await requireDesk();
  const input = forecastFormSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { courseId, factId, seen, ...written } = input.data;
  await requireEditor(viewer.id, courseId);
  const fact = (await entry({ courseId, sort: "FACT", id: factId })) ?? notFound();
  const [forecast] = await forecastsOf([factId]);

  const key = { courseId, sort: "FORECAST", id: factId } as const;
  const put = await inTransaction(async (tx) => {
    const before = (await entry(key, tx))?.body ?? {};
    const published = forecast?.meaningRevision ?? null;
    const body = forecastBody(fact.id, written, { before, published });
    const by = { byId: viewer.id, now: new Date(), seen: seen === "" ? null : Number(seen) };
    return putEntry(tx, { ...key, moduleId: null, body }, by);
  });
  revalidatePath(`/desk/${courseId}`, "layout");
  return "conflict" in put ? { conflict: put.conflict?.revision ?? 0 } : { saved: put.revision };
}
