import { v4, v7 } from "uuid";
import type { Review } from "@/lib/review/schema";
import { sentReview } from "./log-event";

/** A phone that makes events one after the other, each with an id of its own. */
export function openPhone() {
  const deviceId = v4();
  const sessionId = v4();
  let deviceSeq = 0;
  return {
    review(cardId: string, at: Date, rating: Review["rating"] = "GOOD"): Review {
      deviceSeq += 1;
      const made = { id: v7({ msecs: at.getTime() }), deviceId, deviceSeq, sessionId };
      return sentReview({ ...made, cardId, rating, deviceAt: at.toISOString() });
    },
  };
}

export const batchOf = (events: readonly unknown[]) => ({ sentAt: new Date(), events });
