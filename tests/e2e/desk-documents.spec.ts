import type { Locator, Page } from "@playwright/test";
import { book, printedPdf, wordDocument } from "@/tests/support/document-files";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { count } from "@/tests/support/e2e-database";

const pasted = `Menu
Search
Subscribe for 1 euro

Vastria counts its lanterns
By Ana Fictional
4 March

Vastria counted its lanterns on Monday, and found 412 of them along the coast. The minister of ports, Ivo Katt, said that each would be lit by the end of the month.

Kestria, its neighbour, has asked Vastria to leave the strait dark during the spring exercises of its navy.

Read more: Kestria buys boats

Sign up for our newsletter`;

const paragraphs = [
  { text: "The harbour of Sarn", isKept: false },
  {
    text: "Vastria opened the harbour of Sarn to foreign ships in May 2021, and forty of them came in the first summer, most of them from Kestria.",
    isKept: true,
  },
  {
    text: "The port authority expects that twice as many will come within three years, because the strait to the north is closed to them in winter.",
    isKept: true,
  },
];

const page = `<!doctype html><html lang="en"><head><title>The harbour of Sarn | Lantern</title></head><body>
<nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><article><h1>The harbour of Sarn</h1>
${paragraphs.map(({ text, isKept }) => (isKept ? `<p>${text}</p>` : "")).join("\n")}
</article><footer>© Lantern</footer></body></html>`;

/** A text of a whole page that is read takes a process of its own, on a machine that may be busy. */
const read = { timeout: 40_000 };

test("a pasted article is cleaned, asked for its year and taken over, by keys alone", async ({
  page,
  signIn,
}) => {
  await signIn({ name: "Mei Example", role: "INSTRUCTOR" });
  await makeCourseByKeys(page);
  await press(page, page.getByRole("link", { name: "Add a document" }));
  const text = page.getByLabel("The text");
  await type(page, text, pasted);
  // Closed and opened again, the browser still has what was typed.
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join()))
    .toContain("412 of them");
  await page.reload();
  await expect(text).toHaveValue(pasted);
  await press(page, page.getByRole("button", { name: "Read it" }));

  const heading = page.getByRole("heading", { level: 1, name: "Vastria counts its lanterns" });
  await expect(heading).toBeVisible(read);
  await expectAccessible(page);
  const offer = page.getByRole("listitem").filter({ hasText: "Sign up for our newsletter" });
  await expect(offer).toContainText("An offer to subscribe");
  const others = page.getByRole("listitem").filter({ hasText: "Read more: Kestria buys boats" });
  await press(page, others.getByRole("button", { name: /^Put back/ }));
  await expect(others.getByRole("button", { name: /^Leave out/ })).toBeFocused();

  await describeByKeys(page);
  await expect(page.getByText("Harbour Post · Ana Fictional")).toBeVisible();
  await expect(page.getByText("4 March 2024")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Kestria buys boats" })).toBeVisible();
  await expect(page.getByText("Menu", { exact: true })).toBeHidden();
  expect(await count(`SELECT count(*) FROM "Passage" WHERE text LIKE 'Kestria, its neighb%'`)).toBe(
    1,
  );
});

test("files of each kind are read, what is none is refused, and what is known is said", async ({
  page: desk,
  signIn,
}) => {
  await signIn({ name: "Noy Example", role: "INSTRUCTOR" });
  await makeCourse(desk, "Harbours");
  const course = desk.url();
  const files = [
    file("harbour.pdf", await printedPdf({ ...print, paragraphs })),
    file("harbour.docx", await wordDocument("The harbour of Sarn", paragraphs)),
    file("harbour.epub", book("The harbour of Sarn", paragraphs)),
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
  await expect(desk.getByText("To be looked at and taken over")).toHaveCount(5, read);
  await expect(desk.getByText("Could not be read")).toHaveCount(1, read);

  await desk.getByRole("link", { name: "picture.pdf" }).click();
  await expect(desk.getByText("This is not a PDF")).toBeVisible();
  await throwAway(desk, course);

  await openIntake(desk, course, 0);
  for (const { text } of paragraphs.slice(1)) await expect(desk.getByText(text)).toBeVisible();
  await openIntake(desk, course, 4);
  await expect(desk.getByText("The same file was added before")).toBeVisible();
  await takeOver(desk);
  await openIntake(desk, course, 3);
  await expect(desk.getByText("It is the same text as The harbour of Sarn.")).toBeVisible();
  await throwAway(desk, course);
  await expect(desk.getByText("To be looked at and taken over")).toHaveCount(3);
});

async function makeCourseByKeys(page: Page): Promise<void> {
  await page.goto("/");
  await press(page, page.getByRole("link", { name: "Desk" }));
  await press(page, page.getByRole("link", { name: "Make a course" }));
  await type(page, page.getByLabel("Title"), "Lights of the Sound");
  await type(page, page.getByLabel("What it is about"), "Who lights what.");
  await press(page, page.getByRole("button", { name: "Make the course" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lights of the Sound");
}

/** Is asked for what the document does not say. */
async function describeByKeys(page: Page): Promise<void> {
  await expect(page.getByText("The document says “4 March” and no year.")).toBeVisible();
  const takeOver = page.getByRole("button", { name: "Take it over" });
  await type(page, page.getByLabel("Who printed it"), "Harbour Post");
  await page.getByLabel("What sort of text").focus();
  await page.keyboard.type("News");
  await press(page, takeOver);
  await expect(page.getByText("Give the year in four digits, like 2024.")).toBeVisible();
  await type(page, page.getByLabel("Year", { exact: true }), "2024");
  await press(page, takeOver);
  await expect(page.getByText("The document does not say the year.")).toBeVisible();
  await type(
    page,
    page.getByLabel("How you know the year"),
    "It names the spring exercises of 2024",
  );
  await press(page, takeOver);
}

const print = {
  ...{ title: "The harbour of Sarn", head: "Lantern papers", notes: [] },
  columns: 1,
} as const;

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

/** Goes from field to field until one has the focus. */
async function reach(page: Page, field: Locator): Promise<void> {
  await field.waitFor();
  for (let step = 0; step < 120; step++) {
    if (await field.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Nothing leads by keys to ${field}.`);
}

async function press(page: Page, button: Locator): Promise<void> {
  await reach(page, button);
  await page.keyboard.press("Enter");
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(text);
}
