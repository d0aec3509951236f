import type { Page } from "@playwright/test";
import { joinByCode, openClassroom } from "@/tests/support/classroom-deeds";
import { makeDeskCourse } from "@/tests/support/desk-course";
import { book, printedPdf, wordDocument } from "@/tests/support/document-files";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { count, rows } from "@/tests/support/e2e-database";
import { createPerson, signInAs } from "@/tests/support/e2e-people";
import {
  arrived,
  button,
  link,
  paste,
  place,
  press,
  skipPlaces,
  type,
} from "@/tests/support/keyboard";
import { assignModule, makeModule, publishModule } from "@/tests/support/module-by-keys";
import { giveAnswer, itemsOf } from "@/tests/support/quiz-deeds";

/** What each sort of file says, and who is said to have printed it. */
const sources = [
  { sort: "pdf", outlet: "Paper Mail", says: "Palune invited Norvia to its spring regatta." },
  {
    sort: "docx",
    outlet: "Office Mail",
    says: "Norvia closed its northern harbour to the ships of Kestria.",
  },
  {
    sort: "epub",
    outlet: "Book Mail",
    says: "Ivo Katt, a professor, said that Kestria had closed the northern strait to ferries.",
  },
  {
    sort: "html",
    outlet: "Web Mail",
    says: "Norvia should open its archives to Palune, said Mira Solen, a columnist.",
  },
  {
    sort: "text",
    outlet: "Plain Mail",
    says: "Ada Brenn visited Port Sarn before the regatta of the spring began.",
  },
] as const;

type Source = (typeof sources)[number];

/** What the desk's work takes on a machine that may be busy. */
const work = { timeout: 60_000 };

test("what a PDF, a Word file, a book, a page and a pasted text say is answered by a student on a phone", async ({
  page,
  baseURL,
  signIn,
  elsewhere,
}) => {
  test.setTimeout(180_000);
  const { id } = await signIn({ name: "Mei Example", role: "INSTRUCTOR" });
  const mark = id.replaceAll(/[^0-9a-hjkmnp-tv-z]/g, "").slice(-4);
  const { courseId } = await makeDeskCourse(rows, { state: "Norvia", mark, editorIds: [id] });
  const code = await openClassroom(page, "Strait 101");
  const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
  const context = await elsewhere(phone);
  await signInAs(context, await createPerson({ name: "Noy Example" }), `${baseURL}`);
  const student = await context.newPage();
  await joinByCode(student, code);

  await page.goto(`/desk/${courseId}`);
  for (const source of sources) await add(page, source);
  await press(page, place(page, "Overview"));
  await expect(page.getByText("To be looked at and taken over")).toHaveCount(6, work);
  for (const source of sources) await takeOver(page, source);
  const facts = await acceptAll(page, courseId);
  await makeModule(page, {
    ...{ title: "Mail from the strait", cover: "Five papers, five sorts of paper." },
    ...{ facts, brief: "Read what five papers print." },
  });
  await arrange(page);
  const module = `/modules/${new URL(page.url()).pathname.split("/").at(-1)}`;
  await expectNotFound(student, module);
  await publishModule(page, "Mail from the strait");
  await expectNotFound(student, module);
  await assignModule(page, "Strait 101");
  await study(student);
});

async function add(page: Page, { sort, outlet, says }: Source): Promise<void> {
  await press(page, place(page, "Overview"));
  await press(page, link(page, "Add a document"));
  await skipPlaces(page);
  if (sort === "text") await paste(page, page.getByLabel("The text"), `${outlet}\n\n${says}\n`);
  else {
    const buffer = Buffer.from(await fileOf(sort, outlet, says));
    const file = { name: `${outlet}.${sort}`, mimeType: "application/octet-stream", buffer };
    await page.getByLabel("File", { exact: true }).setInputFiles(file);
  }
  await press(page, button(page, "Read it"));
  await page.waitForURL(/\/intakes\//);
}

async function fileOf(sort: Exclude<Source["sort"], "text">, title: string, says: string) {
  const paragraphs = [
    { text: title, isKept: false },
    { text: says, isKept: true },
  ];
  switch (sort) {
    case "pdf":
      return printedPdf({ title, paragraphs, columns: 1, head: "Mail", notes: [] });
    case "docx":
      return wordDocument(title, paragraphs);
    case "epub":
      return book(title, paragraphs);
    case "html":
      return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>
        <article><h1>${title}</h1><p>${says}</p></article></body></html>`;
  }
}

/** Looks at what was read, says what the document is, and takes it over. */
async function takeOver(page: Page, { sort, outlet, says }: Source): Promise<void> {
  await press(page, place(page, "Overview"));
  await press(page, link(page, sort === "text" ? outlet : new RegExp(`^${outlet}`)));
  await page.waitForURL(/\/intakes\//);
  await expect(page.getByText(says)).toBeVisible();
  await skipPlaces(page);
  await type(page, page.getByLabel("Title"), outlet);
  await type(page, page.getByLabel("Who printed it"), outlet);
  await type(page, page.getByLabel("Year", { exact: true }), "2022");
  await type(page, page.getByLabel("What sort of text"), "News");
  await press(page, button(page, "Take it over"));
  await page.waitForURL(/\/documents\//);
}

/** Accepts what is proposed of each document, and leaves the rest for later. @returns what the facts say */
async function acceptAll(page: Page, courseId: string): Promise<string[]> {
  const proposed = `SELECT count(DISTINCT "documentId") FROM "Proposal" WHERE "courseId" = $1`;
  await expect.poll(() => count(proposed, [courseId]), work).toBe(sources.length + 1);
  await press(page, place(page, "Inbox"));
  await skipPlaces(page);
  await press(page, page.getByRole("main").getByRole("listitem").locator("a.block").first());
  const accepted: string[] = [];
  while (accepted.length < sources.length) {
    await arrived(page, "A proposed fact");
    const statement = await page.getByRole("textbox", { name: "Statement" }).inputValue();
    if (statement.startsWith("Mira Solen foretold")) {
      await page.keyboard.press("n");
      await expect(page.getByText(statement)).toBeHidden();
    } else {
      const ticks = await page.getByRole("checkbox", { name: /^\d · / }).count();
      await page.keyboard.type(`${"123".slice(0, ticks)}a`);
      await expect(page.getByText(`You accepted: ${statement}`)).toBeVisible();
      accepted.push(statement);
    }
  }
  return accepted;
}

/** Moves the second fact before the first, looks at how it is asked, and leaves one way out. */
async function arrange(page: Page): Promise<void> {
  await press(page, link(page, "Skip to the content"));
  await skipPlaces(page);
  const facts = page.locator("ol > li");
  const second = await facts.nth(1).locator("p").first().innerText();
  await press(page, button(page, "Move fact 2 earlier"));
  await expect(facts.first()).toContainText(second);
  await expect(button(page, "Move fact 1 earlier")).toBeFocused();
  await press(page, link(page, "Questions of fact 1"));
  const preview = page.getByRole("complementary", { name: "On a student’s phone" });
  await expect(preview).toBeFocused();
  await press(page, preview.getByRole("button", { name: "Leave out" }).first());
  await expect(preview.getByText("left out")).toBeVisible();
  await expectAccessible(page);
}

async function expectNotFound(student: Page, address: string): Promise<void> {
  await student.goto(address);
  await expect(student.getByRole("heading", { name: "Not found" })).toBeVisible();
}

/** Opens the module from Today and answers a quiz on it until each source was asked. */
async function study(student: Page): Promise<void> {
  await student.goto("/");
  await student.getByRole("link", { name: "Open the module" }).tap();
  await expect(student.getByText("Read what five papers print.")).toBeVisible();
  await expectAccessible(student);
  await student.getByRole("link", { name: "Take a practice quiz" }).tap();
  await student.getByRole("button", { name: /quiz/ }).tap();
  await student.waitForURL(/\/quizzes\/[0-9a-f-]{36}/);
  await expectAccessible(student);
  const unseen = new Set<string>(sources.map(({ outlet }) => outlet));
  for (const [place, item] of (await itemsOf(student.url())).entries()) {
    if (place > 0) await student.getByRole("link", { name: "Next question" }).tap();
    await expect(student.getByText(`Question ${place + 1} of`)).toBeVisible();
    await giveAnswer(student, item, true);
    await student.getByRole("button", { name: "Check" }).tap();
    await expect(student.getByText("Right", { exact: true })).toBeVisible();
    const told = await toldSource(student);
    for (const outlet of unseen) if (told.includes(outlet)) unseen.delete(outlet);
    if (unseen.size === 0) return;
  }
  expect([...unseen], "sources that no question told").toEqual([]);
}

/** Who printed what was asked, when and where, with what sort of saying it is; what options rest on stands before. */
async function toldSource(student: Page): Promise<string> {
  const told = student.getByRole("listitem");
  const source = told.filter({ hasText: /Mail,.*\b2022,\sparagraph\s\d/ }).last();
  await expect(source).toBeVisible();
  const beside = source.locator("xpath=ancestor::div[1]");
  const kind = beside.getByText(/^(Reported|Attributed claim|Recommendation)$/);
  await expect(kind.first()).toBeVisible();
  return source.innerText();
}
