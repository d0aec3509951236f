import type { ReactNode } from "react";
import { Link } from "./ui/link";

/** A card's question that leads to its history. */
export function CardLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link
      href={`/cards/${id}`}
      className="inline-block min-h-6 wrap-anywhere underline decoration-hairline underline-offset-4 hover:decoration-ink"
    >
      {children}
    </Link>
  );
}
