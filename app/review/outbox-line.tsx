"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { idleOutbox, outboxStatus, watchOutbox } from "./outbox";
import { useSending } from "./use-sending";

/** Sends what waits, and says what has reached the server and what has not, truthfully. */
export function OutboxLine({ learnerId }: { learnerId: string }) {
  const t = useTranslations("Review");
  useSending(learnerId);
  const { waiting, trouble, unkept, refused } = useSyncExternalStore(
    watchOutbox,
    outboxStatus,
    idleOutbox,
  );
  return (
    <div className="text-13 text-muted">
      {/* Each answer waits for a moment: to be read, and not to be said aloud each time. */}
      {waiting > 0 && <p>{t("waiting", { count: waiting })}</p>}
      <div role="status" className="text-wrong">
        {trouble && (
          <p>
            {t(trouble)} {unkept === 0 && t("keptHere")}
          </p>
        )}
        {unkept > 0 && <p>{t("unkept", { count: unkept })}</p>}
        {refused.length > 0 && <p>{t("refused", { count: refused.length })}</p>}
      </div>
    </div>
  );
}
