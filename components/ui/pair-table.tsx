import type { ReactNode } from "react";
import { ScrollTable } from "./scroll-table";

export type Pair = { key: string | number; name: ReactNode; value: ReactNode };

type Props = {
  label: string;
  /** What stands in the first column and in the second. */
  heads: readonly [string, string];
  pairs: readonly Pair[];
};

/** The table beside a drawing of one thing against another. */
export function PairTable({ label, heads: [name, value], pairs }: Props) {
  return (
    <ScrollTable label={label}>
      <thead className="text-14 text-muted">
        <tr>
          <th scope="col" className="py-1 pr-4 font-medium">
            {name}
          </th>
          <th scope="col" className="py-1 font-medium">
            {value}
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pair.key} className="border-t border-hairline">
            <th scope="row" className="py-1 pr-4 font-normal">
              {pair.name}
            </th>
            <td className="py-1">{pair.value}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
