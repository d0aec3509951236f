import type { ReactNode } from "react";
import { Link } from "./ui/link";

/** A statement, or a word for it, that leads to its own page. */
export function FactLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link
      href={`/facts/${id}`}
      className="inline-block min-h-6 wrap-anywhere underline decoration-hairline underline-offset-4 hover:decoration-ink"
    >
      {children}
    </Link>
  );
}
