/** One of its candidates for each, none given twice, so that as many as can be have one; null for those left over. */
export function matched<Candidate>(
  candidates: readonly (readonly Candidate[])[],
): (Candidate | null)[] {
  const takers = new Map<Candidate, number>();
  const take = (i: number, tried: Set<Candidate>): boolean =>
    (candidates[i] ?? []).some((one) => {
      if (tried.has(one)) return false;
      tried.add(one);
      const taker = takers.get(one);
      if (taker !== undefined && !take(taker, tried)) return false;
      takers.set(one, i);
      return true;
    });
  candidates.forEach((_, i) => {
    take(i, new Set());
  });
  const given = new Map([...takers].map(([one, i]) => [i, one]));
  return candidates.map((_, i) => given.get(i) ?? null);
}
