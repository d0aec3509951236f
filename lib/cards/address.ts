/** An address with those of the fields in it that are set. */
export function addressOf(path: string, fields: Record<string, string | undefined>): string {
  const set = Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return set.length > 0 ? `${path}?${new URLSearchParams(set)}` : path;
}
