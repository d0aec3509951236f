import { names } from "@/tests/support/cast";
import { expect } from "@/tests/support/e2e";
import { screens } from "@/tests/support/screens";
import { test } from "@/tests/support/show-screen";

/** Which of the names stand where. */
const shown: Record<string, (keyof typeof names)[]> = {
  today: ["classroom", "assignment"],
  "class, instructor": ["classroom", "assignment", "student"],
  report: ["classroom", "assignment", "student"],
};

test("what a person typed is text wherever it is shown", async ({ page, show }) => {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const [place, typed] of Object.entries(shown)) {
    const screen = screens.find(({ name }) => name === place);
    if (!screen) throw new Error(`There is no screen ${place}.`);
    await show(screen);
    for (const name of typed) {
      await expect(page.getByText(names[name]).first(), `${name} on ${place}`).toBeVisible();
    }
    await expect(page.locator("img[src=x], main script, main b")).toHaveCount(0);
  }
  expect(dialogs).toEqual([]);
});
