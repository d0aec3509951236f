"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** How often a page is asked for anew while something goes on, in ms. */
const everyMs = 1500;

/** Brings the page up to date for as long as this stands on it and is looked at. */
export function RefreshWhile() {
  const { refresh } = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [refresh]);
  return null;
}
