import { shownDate } from "@/lib/content/shown";

/** A date as precise as its source gives it. */
export function PartialDate({ date }: { date: string }) {
  return <time dateTime={date}>{shownDate(date)}</time>;
}
