import type { ReactNode } from "react";

/** What will stand here, and the one thing to do about it. */
export function Empty({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-4 rounded-sheet border border-dashed border-line p-6">
      <p className="text-muted">{text}</p>
      {children}
    </div>
  );
}
