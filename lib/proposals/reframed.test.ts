import { expect, test } from "vitest";
import { draftOf } from "./fact-draft";
import { reframed } from "./reframed";

test("in another frame what has the same name and sort stays", () => {
  const draft = draftOf({
    ...{ frame: "quantity", of: { text: "boats" }, by: "norvia" },
    value: { amount: 2, unit: "boats", bound: "exact" },
  });
  const forecast = reframed(draft, "forecast");
  expect(forecast.slots).toMatchObject({ by: { type: "date", date: "" } });
  expect(Object.keys(forecast.slots)).not.toContain("value");
  const claim = draftOf({ frame: "claim", agent: "norvia", object: { text: "boats" } });
  const action = reframed(claim, "action");
  expect(action.slots.agent).toEqual(claim.slots.agent);
  expect(action.slots.object).toEqual({ type: "text", text: "boats", accept: "" });
});
