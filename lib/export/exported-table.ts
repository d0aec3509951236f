/** A table of which a person's rows are exported, as one file in two formats. */
export type ExportedTable = {
  /** The file's name, without its ending. */
  file: string;
  table: string;
  /** The column that says whose row it is. */
  of: string;
  columns: readonly string[];
  /** Names that ids stand for, by the file's column: SQL over the table as `t`. */
  named?: Readonly<Record<string, string>>;
  /** Which of the rows may be known by now; all where it is absent: SQL over the table as `t`. */
  known?: string;
  /** Why a column of the table is not in the file. */
  omitted: Readonly<Record<string, string>>;
  orderBy: readonly string[];
};

/** The columns of a table's file, in their order. */
export function fileColumns({ columns, named = {} }: ExportedTable): string[] {
  return [...columns, ...Object.keys(named)];
}

/** Reads the rows of one person, whose id is $1, each as the text of a JSON object. */
export function rowsQuery(exported: ExportedTable): string {
  const { table, of, columns, named = {}, orderBy, known = "true" } = exported;
  const own = columns.map((column) => `t.${quoted(column)}`);
  const words = Object.entries(named).map(([column, sql]) => `(${sql}) AS ${quoted(column)}`);
  const order = orderBy.map((column) => `t.${quoted(column)}`).join(", ");
  return `SELECT row_to_json(x)::text AS row FROM (
    SELECT ${[...own, ...words].join(", ")} FROM ${quoted(table)} t
    WHERE t.${quoted(of)} = $1::uuid AND ${known} ORDER BY ${order}) x`;
}

function quoted(name: string): string {
  return `"${name}"`;
}
