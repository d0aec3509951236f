/**
 * How many letters were left out, put in, changed, or swapped with their neighbour between two texts.
 *
 * Letters are code points. A swapped pair is not edited again ("optimal string alignment", the
 * restricted Damerau–Levenshtein distance).
 *
 * @param atMost where counting stops: any greater distance is `atMost + 1`
 */
export function editDistance(a: string, b: string, atMost: number): number {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > atMost) return atMost + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = nextRow({ from, to, row, last, beforeLast });
    if (Math.min(...current) > atMost) return atMost + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[to.length] ?? 0, atMost + 1);
}

type Table = { from: string[]; to: string[]; row: number; last: number[]; beforeLast: number[] };

function nextRow({ from, to, row, last, beforeLast }: Table): number[] {
  const current = [row];
  for (let column = 1; column <= to.length; column += 1) {
    const change = from[row - 1] === to[column - 1] ? 0 : 1;
    const isSwap = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    current[column] = Math.min(
      at(last, column) + 1,
      at(current, column - 1) + 1,
      at(last, column - 1) + change,
      isSwap ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
    );
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
