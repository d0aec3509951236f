import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { createPerson, newEmail, password, signInAs } from "@/tests/support/e2e-people";
import { serveIdentities, signInThere } from "@/tests/support/identity-provider";
import { openMailbox } from "@/tests/support/mailbox";

let provider: Awaited<ReturnType<typeof serveIdentities>>;
test.beforeAll(async ({ browserName: _ }, { project }) => {
  provider = await serveIdentities(`${project.use.baseURL}`);
});
test.afterAll(() => provider.close());

test("who is new is signed up by the provider, and keeps a way in @desk", async ({ page }) => {
  const email = newEmail();
  await page.goto("/progress");
  await page.getByRole("button", { name: "Sign in with Example University" }).click();
  await signInThere(page, email);
  await expect(page.getByRole("heading", { level: 1, name: "Progress" })).toBeVisible();
  await page.goto("/account");
  await expect(page.getByLabel("Name")).toHaveValue("Noy of the provider");
  await expect(page.getByText(email)).toBeVisible();
  await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Vientiane");

  await page.getByRole("link", { name: "Connected with Example University" }).click();
  await expect(page.getByText("This is your only way in.")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/account/email");
  await expect(page.getByText("set a password first")).toBeVisible();
  await page.getByRole("link", { name: "Set a password" }).click();
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Save the password" }).click();
  await expect(page.getByLabel("Present password")).toBeVisible();
  await page.goto("/account/provider");
  await page.getByText("End the connection").click();
  await page.getByRole("button", { name: "Yes, end it" }).click();
  await expect(page.getByRole("button", { name: /^Connect with/ })).toBeVisible();
});

test("an address that has an account is given to nobody, until its person connects it @desk", async ({
  page,
  baseURL,
  context,
}) => {
  const mailbox = await openMailbox(Number(new URL(`${baseURL}`).port) + 1);
  const person = await createPerson({ name: "Noy Example" });
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with Example University" }).click();
  await signInThere(page, person.email);
  await expect(page.getByText("There is already an account with your mail address.")).toBeVisible();
  await expectAccessible(page);

  await signInAs(context, person, `${baseURL}`);
  await page.goto("/account/provider");
  await page.getByLabel("Password of the account").fill(password);
  await page.getByRole("button", { name: "Connect with Example University" }).click();
  await expect(page.getByText("You are connected.")).toBeVisible();
  await expect.poll(() => mailbox.sentTo(person.email)).toHaveLength(1);
  expect(mailbox.sentTo(person.email)[0]?.text).toContain("Another way to sign in was added");
  await mailbox.close();
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in/);
  await page.getByRole("button", { name: "Sign in with Example University" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await page.goto("/account");
  await expect(page.getByLabel("Name")).toHaveValue("Noy Example");
});

test("a provider that does not answer is told in words @desk", async ({ page }) => {
  await page.goto("/api/auth/callback/provider?code=none&state=none");
  await expect(page.getByText("Signing in there did not work.")).toBeVisible();
});
