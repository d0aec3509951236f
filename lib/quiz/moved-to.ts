/** The ids with one of them at another place, counted from 0; beyond an end it stands at that end. */
export function movedTo(ids: readonly string[], id: string, place: number): string[] {
  const others = ids.filter((one) => one !== id);
  return others.toSpliced(Math.max(0, place), 0, id);
}
