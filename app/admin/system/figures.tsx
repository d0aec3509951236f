import type { ReactNode } from "react";

/** What there is to know of one thing, a line each. */
export function Figures({ title, lines }: { title: string; lines: [string, ReactNode][] }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{title}</h2>
      <dl className="grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-[12rem_minmax(0,1fr)]">
        {lines.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-14 text-muted max-sm:mt-2">{name}</dt>
            <dd className="tabular-nums wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
