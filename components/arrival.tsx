"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * Where the focus is on a page that took the place of another: on what the address points to, or on the
 * title, unless the page has put it somewhere. Else it would be nowhere, as what was pressed is gone.
 */
export function Arrival() {
  const address = `${usePathname()}?${useSearchParams()}`;
  const shown = useRef(address);
  useEffect(() => {
    if (shown.current === address) return;
    shown.current = address;
    const pointedTo = document.getElementById(location.hash.slice(1));
    const isLost = document.activeElement === document.body;
    const place = pointedTo ?? (isLost ? document.querySelector("h1") : null);
    place?.focus({ preventScroll: true });
  }, [address]);
  return null;
}
