import { expect, test } from "vitest";
import { resolutionMistakes } from "./resolution-mistakes";
import type { GivenResolution } from "./schema";

const given: GivenResolution = {
  outcome: "CAME_TRUE",
  ...{ factId: "f_0000000001", settledOn: "2026-11-01", why: "It did." },
  ...{ sourceTitle: "A page", sourceUrl: "https://example.com/a", published: "2026-11-02" },
};

test.each<[string, Partial<GivenResolution>, object]>([
  ["nothing", {}, {}],
  ["a day that is still ahead", { settledOn: "2026-11-24" }, { settledOn: ["day-ahead"] }],
  ["a source that is still ahead", { published: "2026-11-24" }, { published: ["day-ahead"] }],
  ["a source from before", { published: "2026-10-31" }, { published: ["source-early"] }],
  [
    "what came true after the deadline",
    { settledOn: "2026-11-21", published: "2026-11-22" },
    { settledOn: ["after-deadline"] },
  ],
  [
    "nothing where it did not by the deadline",
    { outcome: "DID_NOT", settledOn: "2026-11-21", published: "2026-11-22" },
    {},
  ],
  [
    "nothing where it cannot be judged, whatever the source's day",
    { outcome: "CANNOT_BE_JUDGED", published: "2020-01-01" },
    {},
  ],
])("a resolution is told %s", (_what, patch, mistakes) => {
  const deadline = "2026-11-20";
  expect(resolutionMistakes({ deadline }, { ...given, ...patch }, "2026-11-23")).toEqual(mistakes);
});
