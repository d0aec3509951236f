/**
 * What a test asks, in order, after one change. Nothing but what the change names moves, and no item
 * is asked twice. A place counts from 1; where a change names none that there is, nothing changes.
 */
type Asked = readonly string[];

/** With an item more: at a place, with all from there on one further, or at the end. */
export function withItem(asked: Asked, itemId: string, position = asked.length + 1): Asked {
  return asked.includes(itemId) ? asked : asked.toSpliced(position - 1, 0, itemId);
}

/** Without what stands at a place. */
export function withoutItem(asked: Asked, position: number): Asked {
  return isPlace(asked, position) ? asked.toSpliced(position - 1, 1) : asked;
}

/** With another item at a place, and every other where it was. */
export function withSwapped(asked: Asked, position: number, itemId: string): Asked {
  if (!isPlace(asked, position) || asked.includes(itemId)) return asked;
  return asked.with(position - 1, itemId);
}

/** With what stands at a place one place earlier. */
export function withEarlier(asked: Asked, position: number): Asked {
  const [moved, before] = [asked[position - 1], asked[position - 2]];
  if (moved === undefined || before === undefined) return asked;
  return asked.with(position - 2, moved).with(position - 1, before);
}

/** With what stands at a place one place later. */
export function withLater(asked: Asked, position: number): Asked {
  return isPlace(asked, position) ? withEarlier(asked, position + 1) : asked;
}

/** Whether two tests ask the same in the same order. */
export function isSame(asked: Asked, others: Asked): boolean {
  return asked.length === others.length && asked.every((id, index) => id === others[index]);
}

function isPlace(asked: Asked, position: number): boolean {
  return Number.isInteger(position) && position >= 1 && position <= asked.length;
}
