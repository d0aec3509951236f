import type { Page } from "@playwright/test";

/** A page that keeps what its live regions have said since it was last asked. */
type Heard = Window & { spoken: string[] };

/** From the next page on, hears what a screen reader would say of itself, without being led there. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard = window as Window as Heard;
    heard.spoken = [];
    const said = new WeakMap<Element, string>();
    const hear = () => {
      for (const region of document.querySelectorAll("[role=status], [role=alert], [aria-live]")) {
        const text = region.textContent?.trim() ?? "";
        const before = said.get(region) ?? "";
        said.set(region, text);
        if (text !== "" && text !== before) heard.spoken.push(text);
      }
    };
    new MutationObserver(hear).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
}

/** What was said since the last time, in its order. */
export function spokenSince(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as Window as Heard).spoken.splice(0));
}

/** Where a keyboard or a screen reader stands, as its role and its name, or "nowhere". */
export function focusedOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "nowhere";
    return `${element.getAttribute("role") ?? element.localName} ${element.getAttribute("aria-label") ?? element.textContent}`;
  });
}
