/** Heads of a table: what its rows are, then figures, which stand on the right. */
export function TableHead({ rows, figures }: { rows: string; figures: readonly string[] }) {
  return (
    <thead className="text-14 text-muted">
      <tr>
        <th scope="col" className="py-2 pr-4 align-bottom font-medium">
          {rows}
        </th>
        {figures.map((figure) => (
          <th key={figure} scope="col" className="py-2 pr-4 text-right align-bottom font-medium">
            {figure}
          </th>
        ))}
      </tr>
    </thead>
  );
}
