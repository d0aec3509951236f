"use client";

import { createContext, type ReactNode, useContext } from "react";

/** What the pages offer their reader beyond what they offer everybody. */
type Offered = { isAdmin: boolean; hasDesk: boolean };

const Role = createContext<Offered>({ isAdmin: false, hasDesk: false });

/** Tells what is on the page who its reader is: which doors open, each door decides for itself. */
export function ReaderRole({ children, ...offered }: Offered & { children: ReactNode }) {
  return <Role value={offered}>{children}</Role>;
}

export function useReaderRole(): Offered {
  return useContext(Role);
}
