import { expect, test } from "vitest";
import { markOf } from "@/lib/quiz/marking";
import { groupItems } from "@/tests/support/group-items";
import { chosenResponse } from "./chosen-response";

test.each(Object.values(groupItems))(
  "$family: a right answer is worth 1, a wrong one 0",
  (item) => {
    expect(markOf(item, chosenResponse(item, true) ?? "").points).toBe(1);
    expect(markOf(item, chosenResponse(item, false) ?? "").points).toBe(0);
  },
);
