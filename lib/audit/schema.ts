import { z } from "zod";
import { plainText } from "@/lib/plain-text";
import { deedNames } from "./deeds";

const day = z.iso.date().optional().catch(undefined);
/** A mail address as it is typed, or a person's id as our links say it. */
const whom = plainText(254).toLowerCase().catch("");

/** What the audit log is asked for in its address: what does not fit is not asked. */
export const auditQuerySchema = z.object({
  deed: z.enum(deedNames).optional().catch(undefined),
  by: whom,
  about: whom,
  from: day,
  until: day,
  /** The last entry of the page before. */
  after: z.uuid().optional().catch(undefined),
});

export type AuditQuery = z.output<typeof auditQuerySchema>;
