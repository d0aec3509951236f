import type { Page } from "@playwright/test";
import { pageDoors } from "@/tests/doors/registry";
import { expect, expectAccessible } from "@/tests/support/e2e";
import {
  longestMotion,
  overflowing,
  smallTargets,
  withoutFocusRing,
} from "@/tests/support/layout-faults";
import { screens } from "@/tests/support/screens";
import { test } from "@/tests/support/show-screen";

test("every page of the app is among the screens", () => {
  const shown = new Set(screens.map(({ door }) => door));
  expect(pageDoors.map(({ address }) => address).filter((address) => !shown.has(address))).toEqual(
    [],
  );
});

const windows = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } };

for (const screen of screens) {
  test(`everybody can see and use: ${screen.name}`, async ({ page, show }) => {
    await show(screen);
    for (const [name, size] of Object.entries(windows)) {
      await page.setViewportSize(size);
      expect.soft(await smallTargets(page), `${name}: too small for a finger`).toEqual([]);
      // Colours are the same at each size: in light they are judged on the phone, in dark on the desk.
      await expectAccessible(page, name === "phone" ? {} : { except: ["color-contrast"] });
      await sizeText(page, "200%");
      expect.soft(await overflowing(page), `${name}: cut at twice the text size`).toEqual([]);
      await sizeText(page, "");
    }
    expect.soft(await withoutFocusRing(page), "without a ring").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page, { only: ["color-contrast"] });

    expect.soft(await longestMotion(page), "seconds").toBeLessThanOrEqual(0.15);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect.soft(await longestMotion(page), "seconds, reduced").toBe(0);

    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await overflowing(page), "sticks out at 320 px").toEqual([]);
  });
}

async function sizeText(page: Page, fontSize: string): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, fontSize);
}
