"use client";

import { createContext, useContext, useEffect, useRef } from "react";

type Keys = {
  /** By the key's value, such as "1" or " ", letters in lower case. Not while someone types. */
  single?: Record<string, () => void>;
  undo?: () => void;
};

/** Whether single keys do nothing, by the learner's choice. Undo needs a second key and stays. */
export const ShortcutsOff = createContext(false);

/** Listens to the keys of a review; the newest functions are called, whatever was there before. */
export function useKeys(keys: Keys): void {
  const shortcutsOff = useContext(ShortcutsOff);
  const heard = shortcutsOff ? { ...keys, single: {} } : keys;
  const newest = useRef(heard);
  newest.current = heard;

  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.altKey || event.repeat || isElsewhere(event.target)) return;
      const isCommand = event.ctrlKey || event.metaKey;
      if (isCommand && event.key.toLowerCase() === "z") return act(event, newest.current.undo);
      if (!isCommand) act(event, deedOf(event.key, newest.current.single));
    }
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

/** A letter means the same with the shift key or the caps lock on. */
function deedOf(key: string, single: Keys["single"]): (() => void) | undefined {
  return single?.[key] ?? single?.[key.toLowerCase()];
}

function act(event: KeyboardEvent, deed: (() => void) | undefined): void {
  if (!deed) return;
  event.preventDefault();
  deed();
}

/** Where a key means something else: in a field, or on a control that has the focus. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.closest("input:not([type=hidden]), textarea, select, dialog");
  if (field instanceof HTMLInputElement) return field.value !== "";
  return field !== null || target.closest("a, button:not([data-grade]), summary") !== null;
}
