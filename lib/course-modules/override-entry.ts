import type { Override } from "@/lib/content/attribution";
import type { EntryBody } from "@/lib/content/entry";

/** A fact's entry with one way of asking it changed: what is null is again as it is compiled, the rest stays. */
export function withOverride(
  body: EntryBody,
  way: string,
  change: { [K in keyof Override]: Override[K] | null },
): EntryBody {
  const { overrides: before = {}, ...rest } = body as EntryBody & {
    overrides?: Record<string, Override>;
  };
  const merged = Object.entries({ ...before[way], ...change }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  const { [way]: _, ...others } = before;
  const overrides = merged.length > 0 ? { ...others, [way]: Object.fromEntries(merged) } : others;
  return Object.keys(overrides).length > 0 ? { ...rest, overrides } : rest;
}
