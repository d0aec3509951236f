import { useEffect, useRef } from "react";
import { dropEntry, entryAt, keepEntry } from "@/app/review/kept-entries";

/** How long after the last key a text is kept, in ms: a long one takes a while. */
const pauseMs = 400;

/** A text that this device keeps while it is typed, until it is stored elsewhere. */
export function useKeptText(key: string) {
  const ref = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    const kept = entryAt(key);
    if (ref.current?.value === "" && kept) ref.current.value = kept;
  }, [key]);
  return {
    ref,
    keep: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => keepEntry(key, ref.current?.value ?? ""), pauseMs);
    },
    drop: () => {
      clearTimeout(timer.current);
      dropEntry(key);
    },
  };
}
