import { z } from "zod";
import { plainText } from "@/lib/plain-text";
import { isZone } from "@/lib/review/study-day";

export const classroomSchema = z.strictObject({
  name: plainText(120).min(1, "class-name"),
  zone: z.string().refine(isZone, "zone"),
});

export const assignmentSchema = z.strictObject({
  classroomId: z.uuid(),
  versionId: z.uuid("module"),
  title: plainText(120).min(1, "title"),
  /** A wall time; the class's zone makes it an instant. */
  due: z.iso
    .datetime({ local: true, precision: -1, error: "due" })
    .refine((due) => !due.endsWith("Z"), "due")
    .refine((due) => due > "2000" && due < "2200", "due-century"),
});

export const classroomIdSchema = z.strictObject({ classroomId: z.uuid() });

export const givenAssignmentSchema = z.strictObject({
  classroomId: z.uuid(),
  assignmentId: z.uuid(),
});

export type NewClassroom = z.output<typeof classroomSchema>;
export type NewAssignment = z.output<typeof assignmentSchema>;
export type GivenAssignment = z.output<typeof givenAssignmentSchema>;
