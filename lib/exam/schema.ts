import { z } from "zod";
import { studyDayOn } from "@/lib/review/study-day";

/** In place of a module: every one that the learner studies now. No module is called so. */
export const ALL_MODULES = "*";

const day = z.iso.date("exam-date").transform(studyDayOn);

/** As the form sends it. */
export const ownExamSchema = z.strictObject({ moduleId: z.string().min(1).max(200), day });

/** Which of a learner's own exams is taken back: the one on this study day. */
export const givenExamSchema = z.strictObject({
  day: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
});

export const classExamSchema = z.strictObject({ classroomId: z.uuid(), day });
