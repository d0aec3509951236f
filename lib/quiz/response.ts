import { type GroupItem, isGroupItem } from "@/lib/content/group-item";
import type { Item } from "@/lib/content/item";
import type { Pairing } from "./partial-credit";

/** Anything that a quiz may ask. */
export type QuizItem = Item | GroupItem;

/** What an answer to an item is made of. */
export type ResponseShape = "typed" | "one" | "several" | "order" | "matching";

/** An answer as it was read from the text that is stored of it. */
export type Response =
  | { shape: "typed"; text: string }
  | { shape: "one"; optionId: string }
  | { shape: "several"; ticked: ReadonlySet<string> }
  | { shape: "order"; ids: readonly string[] }
  | { shape: "matching"; pairs: Pairing };

/**
 * Why a text is no answer to an item: nothing was chosen, not each prompt has an option, or it names
 * what was not offered, or cannot be read.
 */
export type Misfit = "nothing" | "incomplete" | "foreign";

type Read = Response | { misfit: Misfit };

/** UTF-16 units of the longest answer that is read; the ids of a question's options are far shorter. */
export const RESPONSE_LIMIT = 4000;

export function shapeOf(item: Pick<QuizItem, "answer" | "options">): ResponseShape {
  const { type } = item.answer;
  if (type === "one" || type === "several" || type === "order" || type === "matching") return type;
  return item.options.length > 0 ? "one" : "typed";
}

/**
 * Reads an answer to an item. Never throws, whatever was sent.
 *
 * @param text what was typed, or an option's id; of several and of an order a JSON array of ids, of a
 *   matching a JSON object from prompts to options
 */
export function readResponse(item: QuizItem, text: string): Read {
  const shape = shapeOf(item);
  if (shape === "typed") return { shape, text };
  const offered = new Set(item.options.map(({ id }) => id));
  if (text.trim() === "") return { misfit: "nothing" };
  if (shape === "one") {
    return offered.has(text) ? { shape, optionId: text } : { misfit: "foreign" };
  }
  const value = parsed(text);
  if (shape === "matching") return readPairs(promptIdsOf(item), offered, value);
  return readIds(shape, offered, value);
}

/** Why a text is no answer to an item, or null where it is one. */
export function misfitOf(item: QuizItem, text: string): Misfit | null {
  const read = readResponse(item, text);
  return "misfit" in read ? read.misfit : null;
}

/** An answer as it is sent and stored. */
export function writtenResponse(response: Response): string {
  switch (response.shape) {
    case "typed":
      return response.text;
    case "one":
      return response.optionId;
    case "several":
      return JSON.stringify([...response.ticked]);
    case "order":
      return JSON.stringify(response.ids);
    case "matching":
      return JSON.stringify(Object.fromEntries(response.pairs));
  }
}

function promptIdsOf(item: QuizItem): string[] {
  return isGroupItem(item) ? item.prompts.map(({ id }) => id) : [];
}

function parsed(text: string): unknown {
  if (text.length > RESPONSE_LIMIT) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readIds(shape: "several" | "order", offered: ReadonlySet<string>, value: unknown): Read {
  if (!Array.isArray(value)) return { misfit: "foreign" };
  const ids = value.filter((id): id is string => typeof id === "string" && offered.has(id));
  const chosen = new Set(ids);
  if (chosen.size !== value.length) return { misfit: "foreign" };
  if (shape === "several") {
    return chosen.size > 0 ? { shape, ticked: chosen } : { misfit: "nothing" };
  }
  return chosen.size === offered.size ? { shape, ids } : { misfit: "incomplete" };
}

function readPairs(prompts: readonly string[], offered: ReadonlySet<string>, value: unknown): Read {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { misfit: "foreign" };
  }
  const entries: [string, unknown][] = Object.entries(value);
  const pairs = new Map<string, string>();
  for (const [promptId, optionId] of entries) {
    if (optionId === "") continue;
    if (!prompts.includes(promptId) || typeof optionId !== "string" || !offered.has(optionId)) {
      return { misfit: "foreign" };
    }
    pairs.set(promptId, optionId);
  }
  if (pairs.size === 0) return { misfit: "nothing" };
  return pairs.size === prompts.length ? { shape: "matching", pairs } : { misfit: "incomplete" };
}
