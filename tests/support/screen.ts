import type { Page } from "@playwright/test";
import type { Cast } from "./cast";

/** One thing to look at: a page, as one of the cast sees it, in one of its states. */
export type Screen = {
  name: string;
  /** The page's address in the registry of doors; absent where there is no page. */
  door?: string;
  as: "visitor" | "student" | "instructor" | "beginner" | "relearner" | "leaver" | "administrator";
  address: (cast: Cast) => string;
  /** What leads from the address to the state. */
  arrive?: (page: Page) => Promise<void>;
};

/** A page whose address is its door's. */
export function at(door: string, as: Screen["as"], name = door.slice(1)): Screen {
  return { name, door, as, address: () => door };
}

/** Opens whatever is folded away. */
export async function openSteps(page: Page): Promise<void> {
  for (const summary of await page.locator("summary").all()) await summary.click();
}
