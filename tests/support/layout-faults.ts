import type { Page } from "@playwright/test";

/** What sticks out of the window sideways, or out of its own box, on the page as it is now. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    // Said to a screen reader alone, at this width: clipped away, with all that is in it.
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath === "inset(50%)" || isClipped(element.parentElement));
    const isHidden = (element: Element) => element.closest("svg") !== null || isClipped(element);
    const isOut = (element: Element) => {
      const { right, left, width } = element.getBoundingClientRect();
      if (width === 0 || isHidden(element) || scrolls(element.parentElement)) return false;
      const isInline = getComputedStyle(element).display === "inline";
      const isCut = !isInline && !scrolls(element) && element.scrollWidth > element.clientWidth + 1;
      return right > innerWidth + 1 || left < -1 || (isCut && element.clientWidth > 0);
    };
    const found = [...document.body.querySelectorAll(":not(script, input, option, select)")].filter(
      isOut,
    );
    const wide =
      document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : [];
    return [
      ...wide,
      ...found.map((element) => `${element.localName}: ${element.textContent?.slice(0, 60)}`),
    ];
  });
}

/** What a finger can hardly hit: buttons and places below 44 px, anything else below 24. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node !== element && node.textContent?.trim() !== "",
      );
    const isControl = (element: Element) =>
      element.matches("button, input, select, summary, label, nav a") ||
      getComputedStyle(element).borderTopWidth !== "0px";
    const controls = document.querySelectorAll(
      "a[href], button, input:not([type=hidden]), select, summary",
    );
    return [...controls].flatMap((control) => {
      const element = control.closest("label") ?? control;
      const { width, height } = element.getBoundingClientRect();
      if (width <= 1 || !element.checkVisibility() || isInSentence(element)) return [];
      const least = isControl(element) ? 44 : 24;
      if (width >= least - 0.5 && height >= least - 0.5) return [];
      return [
        `${element.localName} ${Math.round(width)}×${Math.round(height)}: ${element.textContent}`,
      ];
    });
  });
}

/** What shows no ring when the keyboard reaches it. */
export async function withoutFocusRing(page: Page): Promise<string[]> {
  // From here on the browser takes the person to be at the keyboard.
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    // Behind an open dialog nothing can be reached.
    const reachable = document.querySelector("dialog:modal") ?? document;
    const all = reachable.querySelectorAll<HTMLElement>(
      "a[href], button:not(:disabled), input:not([type=hidden]), select, summary, [tabindex='0']",
    );
    return [...all].flatMap((element) => {
      if (!element.checkVisibility()) return [];
      element.focus();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const isRinged = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return isRinged ? [] : [`${element.localName}: ${element.textContent?.slice(0, 60)}`];
    });
  });
}

/** The longest that anything on the page moves, in seconds. */
export function longestMotion(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seconds = (durations: string) =>
      durations.split(",").map((text) => Number.parseFloat(text));
    const motions = [...document.querySelectorAll("*")].flatMap((element) =>
      [undefined, "::before", "::after"].flatMap((part) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element, part);
        return [...seconds(transitionDuration), ...seconds(animationDuration)];
      }),
    );
    return Math.max(0, ...motions.filter(Number.isFinite));
  });
}
