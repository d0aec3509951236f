import type { ReactNode } from "react";
import { pressed } from "./button";

/** A deed that is asked for twice: the first press says what it does, and shows what does it. */
export function SecondStep({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <details className="min-w-0">
      <summary
        className={`${pressed.plain} list-none wrap-anywhere [&::-webkit-details-marker]:hidden`}
      >
        {label}
      </summary>
      <div className="mt-3 flex flex-col items-start gap-3 wrap-anywhere border-l-2 border-line pl-4">
        {children}
      </div>
    </details>
  );
}
