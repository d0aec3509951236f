import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { signInAs } from "@/tests/support/e2e-people";

test("one sees one's devices, signs one of them out, and then all of them", async ({
  page,
  baseURL,
  signIn,
  elsewhere,
}) => {
  const person = await signIn();
  const [lost, kept] = [await elsewhere(), await elsewhere()];
  for (const context of [lost, kept]) await signInAs(context, person, `${baseURL}`);
  await page.goto("/account");
  await page.getByRole("link", { name: "Devices that are signed in" }).click();
  const devices = page.getByRole("main").getByRole("listitem");
  await expect(devices).toHaveCount(3);
  await expect(devices.filter({ hasText: "This one" })).toHaveCount(1);
  await expect(devices.first()).toContainText(/Chrome on /);
  await expectAccessible(page);

  await page
    .getByRole("button", { name: /Sign out .* on / })
    .first()
    .click();
  await expect(devices).toHaveCount(2);
  const open = await Promise.all([lost, kept].map((context) => isSignedIn(context)));
  expect(open.filter(Boolean)).toHaveLength(1);

  const sure = page.getByRole("button", { name: "Yes, sign out everywhere" });
  await expect(sure).toBeHidden();
  await page.getByText("Sign out everywhere", { exact: true }).click();
  await expect(page.getByText("Every browser is signed out at once")).toBeVisible();
  await expectAccessible(page);
  await sure.click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  for (const context of [lost, kept, page.context()]) expect(await isSignedIn(context)).toBe(false);

  async function isSignedIn(context: typeof lost): Promise<boolean> {
    const answer = await context.request.get(`${baseURL}/account`, { maxRedirects: 0 });
    return answer.status() === 200;
  }
});
