"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { idleOutbox, outboxStatus, watchOutbox } from "./outbox";

/** What has reached the server and what has not, truthfully. */
export function OutboxLine() {
  const t = useTranslations("Review");
  const { waiting, trouble, refused } = useSyncExternalStore(watchOutbox, outboxStatus, idleOutbox);
  const reasons = refused.map(({ reason, field }) =>
    field === null
      ? t(`reasons.${reason as "malformed" | "conflict" | "not-yours"}`)
      : t("unreadable", { field }),
  );
  return (
    <div className="mx-auto w-full max-w-column px-4 text-13 text-muted">
      {/* Each answer waits for a moment: to be read, and not to be said aloud each time. */}
      {waiting > 0 && <p>{t("waiting", { count: waiting })}</p>}
      <div role="status" className="text-wrong">
        {trouble && <p>{t(trouble)}</p>}
        {refused.length > 0 && (
          <p>
            {t("refused", { count: refused.length, reasons: [...new Set(reasons)].join("; ") })}
          </p>
        )}
      </div>
    </div>
  );
}
