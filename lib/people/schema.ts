import { z } from "zod";
import { plainText } from "@/lib/plain-text";
import { roles, states } from "./roles";

const cursor = z.uuid().optional().catch(undefined);

/** What the list of people is asked for in its address: what does not fit is not asked. */
export const peopleQuerySchema = z.object({
  search: plainText(254).catch(""),
  role: z.enum(roles).optional().catch(undefined),
  state: z.enum(states).optional().catch(undefined),
  /** The last person of the page before. */
  after: cursor,
});

export const personSchema = z.strictObject({ personId: z.uuid() });

export const roleChangeSchema = z.strictObject({
  personId: z.uuid(),
  role: z.enum(roles, "role"),
});

export const suspensionSchema = z.strictObject({
  personId: z.uuid(),
  reason: plainText(500).min(1, "why-later"),
});

export type PeopleQuery = z.output<typeof peopleQuerySchema>;
export type NewRole = z.output<typeof roleChangeSchema>;
export type NewSuspension = z.output<typeof suspensionSchema>;
