import type { ReactNode } from "react";

type Props = {
  /** Names the region that scrolls where the table is wider than its place. */
  label: string;
  children: ReactNode;
};

/** A table that scrolls by itself where it is too wide, so that the page need not. */
export function ScrollTable({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
    <section className="overflow-x-auto" aria-label={label} tabIndex={0}>
      <table className="w-full text-left tabular-nums">{children}</table>
    </section>
  );
}
