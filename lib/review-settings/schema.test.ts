import { expect, test } from "vitest";
import { z } from "zod";
import { studyDayOn } from "@/lib/review/study-day";
import { standardKeys } from "@/lib/review-settings/keys";
import { catchUpSchema, reviewSettingsSchema } from "@/lib/review-settings/schema";

const plain = {
  ...{ newPerDay: "10", reviewsPerDay: "", pausedFrom: "", pausedUntil: "" },
  examMinutes: "10",
  ...{ keyAGAIN: "1", keyHARD: "2", keyGOOD: "3", keyEASY: "4", keyLIST: "?" },
  ...{ keySURE: "s", keyTHINK: "t", keyGUESS: "g", keyFIX: "e" },
};

const mistakes = (sent: object) => {
  const { error } = reviewSettingsSchema.safeParse({ ...plain, ...sent });
  return error ? z.flattenError(error).fieldErrors : {};
};

test("a form is read as it was filled in", () => {
  const sent = {
    ...plain,
    ...{ newPerDay: " 0 ", reviewsPerDay: "40", easy6: "on", easy7: "on", shortcutsOff: "on" },
    confidenceAsked: "on",
    ...{ pausedFrom: "2026-12-24", pausedUntil: "2026-12-24", keyAGAIN: "J ", keyEASY: "Ö" },
    examMinutes: "25",
  };
  const day = studyDayOn("2026-12-24");
  expect(reviewSettingsSchema.parse(sent)).toEqual({
    queue: {
      ...{ newPerDay: 0, reviewsPerDay: 40, easyWeekdays: [6, 7] },
      pause: { from: day, until: day },
      examMinutes: 25,
    },
    screen: {
      ...{ twoButtons: false, intervalsHidden: false },
      ...{ shortcutsOff: true, confidenceAsked: true },
      keys: { ...standardKeys, AGAIN: "j", EASY: "ö" },
    },
  });
  expect(reviewSettingsSchema.parse(plain).queue).toMatchObject({
    reviewsPerDay: null,
    pause: null,
  });
});

test.each([
  [{ newPerDay: "51" }, "newPerDay", "new-per-day"],
  [{ newPerDay: "" }, "newPerDay", "new-per-day"],
  [{ newPerDay: "1.5" }, "newPerDay", "new-per-day"],
  [{ newPerDay: "-1" }, "newPerDay", "new-per-day"],
  [{ reviewsPerDay: "0" }, "reviewsPerDay", "reviews-per-day"],
  [{ reviewsPerDay: "1001" }, "reviewsPerDay", "reviews-per-day"],
  [{ reviewsPerDay: "many" }, "reviewsPerDay", "reviews-per-day"],
  [{ examMinutes: "0" }, "examMinutes", "exam-minutes"],
  [{ examMinutes: "121" }, "examMinutes", "exam-minutes"],
  [{ examMinutes: "1000" }, "examMinutes", "exam-minutes"],
  [{ examMinutes: "" }, "examMinutes", "exam-minutes"],
  [{ keyAGAIN: "" }, "keyAGAIN", "key"],
  [{ keyHARD: "ab" }, "keyHARD", "key"],
  [{ keyGOOD: "\u0007" }, "keyGOOD", "key"],
  [{ keyEASY: "1" }, "keyEASY", "key-taken"],
  [{ keyAGAIN: "x", keyLIST: "X" }, "keyLIST", "key-taken"],
  [{ pausedFrom: "2026-02-30", pausedUntil: "2026-03-01" }, "pausedFrom", "date"],
  [{ pausedFrom: "1850-01-01", pausedUntil: "2026-03-01" }, "pausedFrom", "date"],
  [{ pausedUntil: "2026-03-01" }, "pausedFrom", "pause-from"],
  [{ pausedFrom: "2026-03-01" }, "pausedUntil", "pause-until"],
  [{ pausedFrom: "2026-03-02", pausedUntil: "2026-03-01" }, "pausedUntil", "pause-order"],
])("%j is a mistake at its field", (sent, field, mistake) => {
  expect(mistakes(sent)).toEqual({ [field]: [mistake] });
});

test("what the form never sends is refused", () => {
  for (const odd of [
    { shortcutsOff: "true" },
    { confidenceAsked: "sometimes" },
    { easy8: "on" },
    { newPerDay: { not: null } },
  ]) {
    expect(reviewSettingsSchema.safeParse({ ...plain, ...odd }).success).toBe(false);
  }
});

test("a plan is read as it was offered, and nothing else is one", () => {
  const plan = { startsOn: "20600", shares: "40,20,20" };
  expect(catchUpSchema.parse(plan)).toEqual({ startsOn: 20_600, shares: [40, 20, 20] });
  const hundredAndOne = Array(101).fill("1").join(",");
  for (const shares of ["", "40", "40,", "40,-1", "40,1.5", "4e1,2", "9999999,1", hundredAndOne]) {
    expect(catchUpSchema.safeParse({ ...plan, shares }).success, shares).toBe(false);
  }
  expect(catchUpSchema.safeParse({ ...plan, startsOn: "-1" }).success).toBe(false);
});
