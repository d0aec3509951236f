import type { Override } from "@/lib/content/attribution";
import type { EntryBody } from "@/lib/content/entry";
import type { Group } from "@/lib/content/group";

/** What is null is again as it is compiled; the rest stays. */
type ChangeOf<T> = { [K in keyof T]?: T[K] | null };

export type GroupChange = ChangeOf<NonNullable<Group["override"]>>;

/** A fact's entry with one way of asking it changed. */
export function withOverride(body: EntryBody, way: string, change: ChangeOf<Override>): EntryBody {
  const { overrides: before = {}, ...rest } = body as EntryBody & {
    overrides?: Record<string, Override>;
  };
  const { [way]: former, ...others } = before;
  const own = merged(former, change);
  const overrides = own ? { ...others, [way]: own } : others;
  return Object.keys(overrides).length > 0 ? { ...rest, overrides } : rest;
}

/** The entry of a question over several facts with its asking changed. */
export function withGroupOverride(body: EntryBody, change: GroupChange): EntryBody {
  const { override: before, ...rest } = body as EntryBody & { override?: object };
  const override = merged(before, change);
  return override ? { ...rest, override } : rest;
}

/** Null where nothing is left. */
function merged(before: object | undefined, change: object): object | null {
  const left = Object.entries({ ...before, ...change }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return left.length > 0 ? Object.fromEntries(left) : null;
}
