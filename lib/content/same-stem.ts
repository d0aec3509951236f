/**
 * Whether two words differ by an ending of up to three letters ("boat", "boats"), the last letter of
 * a longer word giving way to it ("China", "Chinese"; "Ukraine", "Ukrainian").
 */
export function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length - short.length > 3) return false;
  if (long.startsWith(short)) return true;
  return short.length >= 5 && long.length > short.length && long.startsWith(short.slice(0, -1));
}
