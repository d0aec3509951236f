import type { Page } from "@playwright/test";

/** Opens a class through its form and stays on its page. @returns its join code, as it is shown */
export async function openClassroom(page: Page, name: string, zone = "Asia/Bangkok") {
  await page.goto("/classrooms");
  await page.getByLabel("Name of the class").fill(name);
  await page.getByLabel("Time zone of the class").selectOption(zone);
  await page.getByRole("button", { name: "Open the class" }).click();
  await page.waitForURL(/\/classrooms\/[0-9a-f-]{36}$/);
  return page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).innerText();
}

/** On a class's page: assigns the real module, due at a wall time. Comes back to the class. */
export async function assignModule(page: Page, title: string, due = "2190-12-04T23:59") {
  await page.getByRole("link", { name: "Assign a module" }).click();
  const module = page.getByLabel("Module", { exact: true });
  const versionId = await module.getByText(/^Russia and Laos,/).getAttribute("value");
  await module.selectOption(versionId);
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Due").fill(due);
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  await page.waitForURL(/\/classrooms\/[0-9a-f-]{36}$/);
}

export async function joinByCode(page: Page, code: string) {
  await page.goto("/classrooms");
  await page.getByLabel("Join code").fill(code);
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await page.waitForURL(/\/classrooms\/[0-9a-f-]{36}$/);
}
