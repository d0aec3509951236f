"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { ratings } from "@/lib/review/scheduling";
import { discardRefused, idleOutbox, outboxStatus, type Refused, watchOutbox } from "./outbox";

/** Each answer that the server refused, and why, until the learner discards it. */
export function RefusedAnswers({ learnerId }: { learnerId: string }) {
  const t = useTranslations("Review");
  const { refused } = useSyncExternalStore(watchOutbox, outboxStatus, idleOutbox);
  if (refused.length === 0) return null;
  return (
    <section aria-labelledby="refused" className="flex flex-col gap-3 pb-6">
      <h2 id="refused" className="text-16 font-semibold">
        {t("refusedTitle")}
      </h2>
      <ul className="flex flex-col">
        {refused.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-hairline py-2"
          >
            <Line refused={one} />
            <Button type="button" onClick={() => discardRefused(learnerId, one.id)}>
              {t("discard")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ refused: { event, reason, field } }: { refused: Refused }) {
  const t = useTranslations("Review");
  const format = useFormatter();
  const why =
    field === null
      ? t(`reasons.${isReason(reason) ? reason : "malformed"}`)
      : t("unreadable", { field });
  // What is refused may be nothing that this page knows how to read.
  if (!event || Number.isNaN(Date.parse(event.deviceAt))) {
    return (
      <span>
        {t("someAnswer")}
        <span className="block text-14 text-muted">{why}</span>
      </span>
    );
  }
  const madeAt = format.dateTime(new Date(event.deviceAt), {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (
    <span className="wrap-anywhere">
      {event.kind === "undo" && t("undo")}
      {event.kind === "review" && ratings.includes(event.rating) && t(`ratings.${event.rating}`)}
      {event.kind === "review" && event.response && <> · {event.response}</>}
      <span className="block text-14 text-muted">
        {madeAt} · {why}
      </span>
    </span>
  );
}

const reasons = ["malformed", "conflict", "not-yours"] as const;

function isReason(reason: string): reason is (typeof reasons)[number] {
  return reasons.some((known) => known === reason);
}
