import type { ComponentProps } from "react";

/** A box to tick, with its words beside it. */
export function CheckField({ label, ...rest }: ComponentProps<"input"> & { label: string }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 wrap-anywhere">
      <input type="checkbox" className="size-6 shrink-0 accent-accent" {...rest} />
      {label}
    </label>
  );
}
