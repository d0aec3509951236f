import { openClassroom } from "@/tests/support/classroom-deeds";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { invitationPath } from "@/tests/support/e2e-invitations";
import { newEmail } from "@/tests/support/e2e-people";
import { serveInvitedOnly } from "@/tests/support/invited-only";
import { signUp } from "@/tests/support/sign-up";

let server: Awaited<ReturnType<typeof serveInvitedOnly>>;
test.beforeAll(async () => {
  server = await serveInvitedOnly();
});
test.afterAll(() => server.stop());

test("an invitation makes one account, and without one there is none @desk", async ({ page }) => {
  const link = server.address + (await invitationPath());
  await page.goto(`${server.address}/sign-up`);
  await expect(page.getByText("New people come in by invitation here")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Join code of your class").fill("00000-00000");
  await signUp(page, { name: "Noy Example", email: newEmail() }, { waits: false });
  await expect(page.getByText("The account was not made")).toBeVisible();
  await expect(page.getByLabel("Join code of your class")).toHaveValue("00000-00000");

  await page.goto(link);
  await expect(page.getByText("You are invited.")).toBeVisible();
  await expect(page.getByLabel("Join code of your class")).toHaveCount(0);
  await signUp(page, { name: "Noy Example", email: newEmail() });
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();

  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByText("This invitation does not work")).toBeVisible();
  await expectAccessible(page);
});

test("the join code of a class lets one sign up and leads to joining it @desk", async ({
  page,
  signIn,
}) => {
  await signIn({ name: "Mei Example" });
  const code = await openClassroom(page, "Geopolitics by invitation");
  await page.context().clearCookies();
  await page.goto(`${server.address}/classrooms?code=${code}`);
  await page.getByRole("link", { name: "Create one" }).click();
  await expect(page.getByLabel("Join code of your class")).toHaveValue(code);
  await signUp(page, { name: "Noy Example", email: newEmail() });
  await expect(page.getByLabel("Join code")).toHaveValue(code);
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Geopolitics by invitation" }),
  ).toBeVisible();
});

test("where no mail is sent, who forgot the password is told whom to ask @desk", async ({
  page,
}) => {
  await page.goto(`${server.address}/forgot`);
  await expect(page.getByText("Ask its administrator")).toBeVisible();
  await expect(page.getByLabel("Mail address")).toHaveCount(0);
  await expectAccessible(page);
});
