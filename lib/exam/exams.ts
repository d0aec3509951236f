import type { StudyDay } from "@/lib/review/study-day";

/** One module that is examined on a day: because the learner set it, or, with a name, their class. */
export type ExaminedModule = {
  day: StudyDay;
  className: string | null;
  moduleId: string;
  title: string;
  /** The facts of the module, as it was assigned where a class examines it. */
  factIds: readonly string[];
};

/** An exam ahead: what one class, or the learner, has set on one day. */
export type Exam = {
  day: StudyDay;
  /** Null for the learner's own. */
  className: string | null;
  /** By their titles. */
  modules: { moduleId: string; title: string }[];
  factIds: Set<string>;
};

/** What is examined, as exams, in the order in which they come. */
export function examsOf(examined: readonly ExaminedModule[]): Exam[] {
  const exams: Exam[] = [];
  for (const { day, className, moduleId, title, factIds } of examined) {
    const known = exams.find((exam) => exam.day === day && exam.className === className);
    if (!known) {
      exams.push({ day, className, modules: [{ moduleId, title }], factIds: new Set(factIds) });
      continue;
    }
    known.modules.push({ moduleId, title });
    for (const factId of factIds) known.factIds.add(factId);
  }
  return exams;
}

/** The earliest exam that asks a fact, by fact; facts that none asks are missing. */
export function examDays(exams: readonly Exam[]): Map<string, StudyDay> {
  const days = new Map<string, StudyDay>();
  for (const { day, factIds } of exams) {
    for (const factId of factIds) days.set(factId, Math.min(day, days.get(factId) ?? day));
  }
  return days;
}
