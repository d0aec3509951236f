import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

/** Something that went wrong, said once and aloud. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className="flex gap-2 rounded-control border border-wrong p-3 text-wrong">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <span>{children}</span>
    </p>
  );
}
