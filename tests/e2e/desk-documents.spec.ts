import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";

const paragraphs = [
  "Vastria opened the harbour of Sarn to foreign ships in May 2021, and forty of them came in the first summer, most of them from Kestria.",
  "The port authority expects that twice as many will come within three years, because the strait to the north is closed to them in winter.",
];

const page = `<!doctype html><html lang="en"><head><title>The harbour of Sarn | Lantern</title></head><body>
<nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><article><h1>The harbour of Sarn</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}
</article><footer>© Lantern</footer></body></html>`;

/** A text of a whole page that is read takes a process of its own, on a machine that may be busy. */
const read = { timeout: 40_000 };

test("a page is read, what is no document is refused, and what is known is said", async ({
  page: desk,
  signIn,
}) => {
  await signIn({ name: "Noy Example", role: "INSTRUCTOR" });
  await makeCourse(desk, "Harbours");
  const course = desk.url();
  const files = [
    file("harbour.html", page),
    file("picture.pdf", new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13])),
    file("harbour-again.html", page),
  ];
  for (const one of files) {
    await desk.goto(`${course}/documents/new`);
    await desk.locator("input[type=file]").setInputFiles(one);
    await desk.getByRole("button", { name: "Read it" }).click();
    await desk.waitForURL(/\/intakes\//);
  }
  await desk.goto(course);
  await expect(desk.getByText("To be looked at and taken over")).toHaveCount(2, read);
  await expect(desk.getByText("Could not be read")).toHaveCount(1, read);

  await desk.getByRole("link", { name: "picture.pdf" }).click();
  await expect(desk.getByText("This is not a PDF")).toBeVisible();
  await throwAway(desk, course);

  await openIntake(desk, course, 1);
  for (const text of paragraphs) await expect(desk.getByText(text)).toBeVisible();
  await expect(desk.getByText("The same file was added before")).toBeVisible();
  await takeOver(desk);
  await openIntake(desk, course, 0);
  await expect(desk.getByText("It is the same text as The harbour of Sarn.")).toBeVisible();
  await throwAway(desk, course);
  await expect(desk.getByText("To be looked at and taken over")).toHaveCount(0);
});

function file(name: string, content: string | Uint8Array) {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

async function makeCourse(page: Page, title: string): Promise<void> {
  await page.goto("/desk/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("What it is about").fill("Who sails where.");
  await page.getByRole("button", { name: "Make the course" }).click();
  await page.waitForURL(/\/desk\/c-/);
}

/** Opens a document on its way in by its place in the list, from 0. */
async function openIntake(page: Page, course: string, place: number): Promise<void> {
  await page.goto(course);
  const links = page.locator('a[href*="/intakes/"]');
  await links.nth(place).click();
  await page.waitForURL(/\/intakes\//);
}

async function throwAway(page: Page, course: string): Promise<void> {
  await page.getByText("Throw this document away").click();
  await page.getByRole("button", { name: "Yes, throw it away" }).click();
  await page.waitForURL(course);
}

async function takeOver(page: Page): Promise<void> {
  await page.getByLabel("Who printed it").fill("Lantern");
  await page.getByLabel("What sort of text").selectOption("News");
  await page.getByLabel("Year", { exact: true }).fill("2022");
  await page.getByRole("button", { name: "Take it over" }).click();
  await page.waitForURL(/\/documents\//);
}
