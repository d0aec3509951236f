"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { z } from "zod";
import { renamePerson, setLanguage, setStudyDay } from "@/lib/account/store";
import { languageSchema, nameSchema, studyDaySchema } from "@/lib/auth/schema";
import { requireViewer } from "@/lib/auth/session";
import { formFields } from "@/lib/server/form-fields";
import { languages } from "@/lib/server/languages";
import { textSizeCookie, textSizes } from "./text-size";
import { themeCookie, themes } from "./theme";

/** For a year. */
const onThisDevice = { maxAge: 365 * 86_400, sameSite: "lax" } as const;

/** Keeps the choice of light or dark on this device. */
export async function chooseTheme(form: FormData): Promise<void> {
  await requireViewer();
  const theme = z.enum(themes).safeParse(formFields(form).theme);
  if (!theme.success) return;

  (await cookies()).set(themeCookie, theme.data, onThisDevice);
  revalidatePath("/", "layout");
}

/** Keeps the choice of a text size on this device. */
export async function chooseTextSize(form: FormData): Promise<void> {
  await requireViewer();
  const size = z.enum(textSizes).safeParse(formFields(form).textSize);
  if (!size.success) return;

  (await cookies()).set(textSizeCookie, size.data, onThisDevice);
  revalidatePath("/", "layout");
}

export type ChangeOutcome = { saved?: boolean; errors?: Record<string, string[] | undefined> };

export async function changeName(_previous: ChangeOutcome, form: FormData): Promise<ChangeOutcome> {
  const viewer = await requireViewer();
  const input = nameSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };

  await renamePerson(viewer.id, input.data.name);
  revalidatePath("/account");
  return { saved: true };
}

export async function changeStudyDay(
  _previous: ChangeOutcome,
  form: FormData,
): Promise<ChangeOutcome> {
  const viewer = await requireViewer();
  const input = studyDaySchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };

  await setStudyDay(viewer.id, input.data);
  revalidatePath("/account");
  return { saved: true };
}

export async function changeLanguage(
  _previous: ChangeOutcome,
  form: FormData,
): Promise<ChangeOutcome> {
  const viewer = await requireViewer();
  const input = languageSchema.safeParse(formFields(form));
  const language = input.data?.language;
  if (language === undefined || !["", ...languages()].includes(language)) {
    return { errors: { language: ["other"] } };
  }

  await setLanguage(viewer.id, language || null);
  revalidatePath("/", "layout");
  return { saved: true };
}
