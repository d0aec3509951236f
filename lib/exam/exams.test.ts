import { expect, test } from "vitest";
import { examDayMistake, FARTHEST_DAYS } from "@/lib/exam/exam-day";
import { type ExaminedModule, examDays, examsOf } from "@/lib/exam/exams";
import { classExamSchema, givenExamSchema, ownExamSchema } from "@/lib/exam/schema";
import { studyDayOn } from "@/lib/review/study-day";

const today = 20_000;

const examined = (
  day: number,
  className: string | null,
  moduleId: string,
  factIds: string[],
): ExaminedModule => ({ day, className, moduleId, title: `The ${moduleId}`, factIds });

test("what one class or the learner examines on one day is one exam", () => {
  const exams = examsOf([
    examined(today + 3, null, "a", ["f1", "f2"]),
    examined(today + 3, null, "b", ["f2", "f3"]),
    examined(today + 3, "Norvia 101", "a", ["f1"]),
    examined(today + 9, null, "c", ["f4"]),
  ]);
  expect(exams).toEqual([
    {
      ...{ day: today + 3, className: null, factIds: new Set(["f1", "f2", "f3"]) },
      modules: [
        { moduleId: "a", title: "The a" },
        { moduleId: "b", title: "The b" },
      ],
    },
    {
      ...{ day: today + 3, className: "Norvia 101", factIds: new Set(["f1"]) },
      modules: [{ moduleId: "a", title: "The a" }],
    },
    {
      ...{ day: today + 9, className: null, factIds: new Set(["f4"]) },
      modules: [{ moduleId: "c", title: "The c" }],
    },
  ]);
});

test("a fact that several exams ask belongs to the nearest, in whatever order they come", () => {
  const exams = examsOf([
    examined(today + 9, "Norvia 101", "a", ["f1", "f2"]),
    examined(today + 3, null, "b", ["f2"]),
  ]);
  const days = new Map([
    ["f1", today + 9],
    ["f2", today + 3],
  ]);
  expect(examDays(exams)).toEqual(days);
  expect(examDays(exams.toReversed())).toEqual(days);
});

test("an exam is after today and within two years", () => {
  const mistakes = [-400, 0, 1, FARTHEST_DAYS, FARTHEST_DAYS + 1].map((days) =>
    examDayMistake(today + days, today),
  );
  expect(mistakes).toEqual(["exam-past", "exam-past", null, null, "exam-far"]);
});

test("a date is one of the calendar", () => {
  expect(ownExamSchema.parse({ moduleId: "*", day: "2026-12-24" }).day).toBe(
    studyDayOn("2026-12-24"),
  );
  for (const day of ["", "2026-02-30", "24.12.2026", "soon", "+12026-01-01"]) {
    expect(ownExamSchema.safeParse({ moduleId: "*", day }).success, day).toBe(false);
    const classroomId = "019a0000-0000-7000-8000-000000000000";
    expect(classExamSchema.safeParse({ classroomId, day }).success, day).toBe(false);
  }
  expect(givenExamSchema.safeParse({ day: "-1" }).success).toBe(false);
});
