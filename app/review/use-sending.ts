"use client";

import { useEffect } from "react";
import { outboxStatus, sendOutbox } from "./outbox";

/** Between two tries while something waits. */
const RETRY_MS = 30_000;

/**
 * Sends what waits when the page opens, when the network or the person is back, and every half minute
 * until it is sent. Warns before a page is left that alone holds an answer.
 */
export function useSending(learnerId: string): void {
  useEffect(() => {
    const send = () => void sendOutbox(learnerId);
    const sendWaiting = () => {
      if (outboxStatus().waiting > 0) send();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (outboxStatus().unkept > 0) event.preventDefault();
    };
    send();
    const retry = setInterval(sendWaiting, RETRY_MS);
    window.addEventListener("online", send);
    window.addEventListener("focus", sendWaiting);
    window.addEventListener("beforeunload", warn);
    return () => {
      clearInterval(retry);
      window.removeEventListener("online", send);
      window.removeEventListener("focus", sendWaiting);
      window.removeEventListener("beforeunload", warn);
    };
  }, [learnerId]);
}
