"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * Where the focus is on a page that took the place of another: on its title, or on what the address points
 * to, unless the page has put it somewhere. Else it would be nowhere, as what was pressed is gone.
 */
export function Arrival() {
  const address = `${usePathname()}?${useSearchParams()}`;
  const shown = useRef(address);
  useEffect(() => {
    if (shown.current === address) return;
    shown.current = address;
    if (document.activeElement !== document.body) return;
    const place = document.getElementById(location.hash.slice(1)) ?? document.querySelector("h1");
    place?.focus({ preventScroll: true });
  }, [address]);
  return null;
}
