import type { When } from "@/lib/factbase/when";
import { PartialDate } from "./partial-date";

/** One date, or from one to another. */
export function TimeSpan({ when: { from, to } }: { when: When }) {
  if (from === to) return <PartialDate date={from} />;
  return (
    <>
      <PartialDate date={from} /> – <PartialDate date={to} />
    </>
  );
}
