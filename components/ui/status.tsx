import type { ReactNode } from "react";

/** That something was done, said when it is; it stands empty until then, so that it is heard. */
export function Status({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="text-correct empty:hidden">
      {children}
    </p>
  );
}
