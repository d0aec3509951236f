import { acceptCatchUp } from "@/lib/review-settings/store";
import { chooseParameters } from "@/lib/server/own-parameters";
import type { Make } from "@/tests/doors/right-use";
import { addFit } from "@/tests/support/parameter-fit";

/** A right use of each action by which people choose how they review. */
export const reviewUses: Record<string, Make> = {
  "app/account/review/actions.ts#changeReviewSettings": () => ({
    ...{ page: "/account/review", isStateful: true, stores: true },
    fields: {
      ...{ newPerDay: "20", reviewsPerDay: "", easy7: "on", pausedFrom: "", pausedUntil: "" },
      ...{ examMinutes: "15", shortcutsOff: "on", confidenceAsked: "on" },
      ...{ keyAGAIN: "j", keyHARD: "k", keyGOOD: "l", keyEASY: "ö", keyLIST: "h" },
      ...{ keySURE: "s", keyTHINK: "t", keyGUESS: "g", keyFIX: "e" },
    },
  }),
  "app/account/review/actions.ts#takeOwnParameters": async ({ ids }, _relation, person) => {
    await addFit(ids[person === "visitor" ? "learner" : (person ?? "student")]);
    return {
      ...{ page: "/account/review", isStateful: false, stores: true },
      fields: { wanted: "own" },
    };
  },
  "app/account/review/actions.ts#takeStandardParameters": async ({ ids }, _relation, person) => {
    const id = ids[person === "visitor" ? "learner" : (person ?? "student")];
    const { id: fitId, weights } = await addFit(id);
    await chooseParameters(id, { fitId, weights }, new Date());
    return {
      ...{ page: "/account/review", isStateful: false, stores: true },
      fields: { wanted: "standard" },
    };
  },
  "app/review/actions.ts#askAllAtOnce": async ({ ids }, _relation, person = "student") => {
    const id = person === "visitor" ? ids.learner : ids[person];
    await acceptCatchUp(id, { startsOn: 20_000, shares: [40, 20] }, new Date());
    return {
      ...{ page: "/", isStateful: false, stores: true },
      fields: { wanted: "all-at-once" },
    };
  },
  "app/review/actions.ts#catchUpByPlan": () => ({
    ...{ page: "/", isStateful: false, stores: true },
    fields: { startsOn: "20000", shares: "40,20,20" },
  }),
};
