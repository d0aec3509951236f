import { expect, expectAccessible, test } from "@/tests/support/e2e";

test("a name is found in any spelling, and leads by its facts to who says so", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/modules");
  await page.getByRole("link", { name: "Search" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("ທອງລຸນ");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Thongloun Sisoulith" }).click();

  await expect(page.getByText("ທອງລຸນ ສີສຸລິດ")).toHaveAttribute("lang", "lo");
  await expect(page.getByRole("heading", { name: "Offices" })).toBeVisible();
  await page.getByRole("link", { name: /In December 2019 Thongloun/ }).click();
  await expect(page.getByRole("heading", { name: "What has changed since" })).toBeVisible();
  await expect(page.getByText("Nikkei Asian Review").first()).toBeVisible();
  await expectAccessible(page);
});

test("the map's names are its list's links, and each can be reached by key", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/map?view=mainland");
  const part = page.getByRole("region", { name: "Mainland South-East Asia" });
  const names = await part.getByRole("link").allTextContents();
  expect(names).toContain("Laos");
  for (const name of names) {
    await expect(page.locator("#list").getByRole("link", { name, exact: true })).toBeVisible();
  }
  const [laos, frame] = [
    await part.getByRole("link", { name: "Laos" }).boundingBox(),
    await part.boundingBox(),
  ];
  if (!laos || !frame) throw new Error("The map shows nothing.");
  expect(laos.x).toBeGreaterThan(frame.x + frame.width / 4);
  await part.getByRole("link", { name: "Laos" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Laos" })).toBeVisible();
});

test("what is of no fact one may see is not there", async ({ page, signIn }) => {
  await signIn();
  for (const address of ["/facts/f_zzzzzzzzzz", "/glossary/atlantis", "/topics/atlantis"]) {
    expect((await page.goto(address))?.status(), address).toBe(404);
  }
});
