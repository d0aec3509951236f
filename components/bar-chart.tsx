import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type ChartBar = {
  id: string;
  name: string;
  shown: string;
  /** Of the longest bar, 0–1. */
  share: number;
};

type Props = {
  title?: string;
  unit: string;
  bars: readonly ChartBar[];
  notes?: readonly string[];
  /** Makes more of a bar's name than its words. */
  named?: (bar: ChartBar, index: number) => ReactNode;
};

/** Quantities beside each other as bars, with what they measure, and as a table. */
export function BarChart({ title, unit, bars, notes = [], named = ({ name }) => name }: Props) {
  const t = useTranslations("Chart");
  return (
    <figure className="flex flex-col gap-3 rounded-sheet border border-hairline bg-surface p-4 sm:p-6">
      <figcaption>
        {title && (
          <span className="block font-serif text-18 font-semibold first-letter:uppercase">
            {title}
          </span>
        )}
        <span className="text-14 text-muted">{t("unit", { unit })}</span>
      </figcaption>
      {/* One grid for all bars, so that they are measured by one length. */}
      <ul className="grid gap-x-3 gap-y-2 sm:grid-cols-[9rem_minmax(0,1fr)_auto]">
        {bars.map((bar, index) => (
          <li key={bar.id} className="grid items-center sm:col-span-3 sm:grid-cols-subgrid">
            <span className="min-w-0">{named(bar, index)}</span>
            <svg aria-hidden="true" className="h-5 w-full">
              <rect width={`${100 * bar.share}%`} height="100%" className="fill-ink" />
              <line x1="0.5" x2="0.5" y1="0" y2="100%" className="stroke-line" />
            </svg>
            <span className="text-14 tabular-nums">{bar.shown}</span>
          </li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className="text-14">
          {note}
        </p>
      ))}
      <details>
        <summary className="min-h-11 cursor-pointer py-2 text-14 text-muted">{t("table")}</summary>
        <table className="w-full text-left tabular-nums">
          <thead className="text-14 text-muted">
            <tr>
              <th scope="col" className="py-1 pr-4 font-medium">
                {t("who")}
              </th>
              <th scope="col" className="py-1 font-medium">
                {t("amount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ id, name, shown }) => (
              <tr key={id} className="border-t border-hairline">
                <th scope="row" className="py-1 pr-4 font-normal">
                  {name}
                </th>
                <td className="py-1">{shown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
