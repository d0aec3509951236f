import type { ComponentProps } from "react";

/** A sheet of paper on the page: what belongs together. */
export function Sheet({ className = "", ...rest }: ComponentProps<"section">) {
  return (
    <section
      className={`flex flex-col gap-3 rounded-sheet border border-hairline bg-surface p-4 sm:p-6 ${className}`}
      {...rest}
    />
  );
}
