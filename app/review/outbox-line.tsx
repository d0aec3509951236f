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
    <div role="status" className="mx-auto w-full max-w-column px-4 text-13 text-muted">
      {waiting > 0 && <p>{t("waiting", { count: waiting })}</p>}
      {trouble && <p className="text-wrong">{t(trouble)}</p>}
      {refused.length > 0 && (
        <p className="text-wrong">
          {t("refused", { count: refused.length, reasons: [...new Set(reasons)].join("; ") })}
        </p>
      )}
    </div>
  );
}
