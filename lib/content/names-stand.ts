import { fold, wordsOf } from "./fold";

/** Whether one of the names stands in a text as words of its own, however spelled in case and marks. */
export function namesStand(text: string, names: readonly string[]): boolean {
  const words = ` ${wordsOf(text).join(" ")} `;
  return names.some((name) => words.includes(` ${fold(name)} `));
}
