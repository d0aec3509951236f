import { z } from "zod";

const nothing = z.strictObject({});
/** The id of a course or module: of small letters, digits and dashes. */
const slug = z.stringFormat("slug", /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
/** The id of a way of asking: of the ids of what it asks, with colons between. */
const itemId = z.stringFormat("item-id", /^[\w:-]{1,200}$/);
const aboutItem = z.strictObject({ itemId });
const aboutCourse = z.strictObject({ courseId: slug });
const aboutTest = z.strictObject({ testId: z.uuid() });
const role = z.enum(["LEARNER", "INSTRUCTOR", "ADMIN"]);
/** A date, as the number of days since 1970-01-01. */
const studyDay = z.int();

/**
 * The deeds that are noted, each with what its details may hold: ids of things, counts, choices and
 * yes or no. No text that a person wrote, and no person's id: whom it was done to has a place of its
 * own, which a deletion empties.
 */
export const deeds = {
  "account-suspended": nothing,
  "account-closed": nothing,
  "account-kept": nothing,
  "assignment-withdrawn": z.strictObject({ assignmentId: z.uuid() }),
  "class-archived": nothing,
  "class-exam-changed": z.strictObject({ from: studyDay, to: studyDay }),
  "class-exam-set": z.strictObject({ day: studyDay }),
  "class-exam-withdrawn": z.strictObject({ day: studyDay }),
  "class-reopened": nothing,
  "code-renewed": nothing,
  "course-adopted": aboutCourse,
  "course-published": z.strictObject({ courseId: slug, moduleIds: z.array(slug) }),
  "editing-offer-withdrawn": aboutCourse,
  "editing-offered": aboutCourse,
  "editor-added": aboutCourse,
  "editor-left": aboutCourse,
  "editor-removed": aboutCourse,
  "instructor-added": nothing,
  "instructor-left": nothing,
  "instructor-removed": nothing,
  "invitation-made": z.strictObject({ invitationId: z.uuid() }),
  "invitation-withdrawn": z.strictObject({ invitationId: z.uuid() }),
  "item-asked-again": aboutItem,
  "item-left-out": aboutItem,
  "marks-corrected": z.strictObject({ attemptId: z.uuid() }),
  "reset-link-made": nothing,
  "data-exported": nothing,
  "role-changed": z.strictObject({ from: role, to: role }),
  "signed-out": nothing,
  "student-left": nothing,
  "student-removed": nothing,
  "suspension-ended": nothing,
  "teaching-offer-withdrawn": nothing,
  "teaching-offered": nothing,
  "test-extended": aboutTest,
  "test-published": aboutTest,
  "test-time-given": aboutTest,
  "test-time-withdrawn": aboutTest,
  "test-withdrawn": aboutTest,
} as const satisfies Record<string, z.ZodObject>;

export type Deed = keyof typeof deeds;

export const deedNames = Object.keys(deeds) as Deed[];

/** One deed, as who does it notes it. */
export type NewEntry = {
  [D in Deed]: {
    deed: D;
    at: Date;
    /** Who did it; null where it was no person. */
    actorId: string | null;
    /** Whom it was done to. */
    personId?: string;
    classroomId?: string;
  } & (Record<string, never> extends z.output<(typeof deeds)[D]>
    ? { details?: never }
    : { details: z.output<(typeof deeds)[D]> });
}[Deed];
