import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { assignSmallModule } from "@/tests/support/e2e-material";
import { uuid } from "@/tests/support/log-event";
import { answerRightly, answerUntil, headingOf } from "@/tests/support/review-deeds";
import { storedReviews } from "@/tests/support/stored-reviews";

test("the next card comes with the next frame, while the answer is still on its way", async ({
  page,
  context,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 2);
  await page.goto("/review");
  await answerUntil(page, "typed");
  let release = () => {};
  const stalled = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route("**/api/reviews", async (route) => {
    await stalled;
    await route.continue();
  });

  const asked = await headingOf(page);
  await page.getByLabel("Your answer").fill("Atlantis");
  await page.getByRole("button", { name: "Check" }).click();
  const sent = page.waitForRequest("**/api/reviews");
  expect(await headingInNextFrame(page, "Continue")).not.toBe(asked);
  await sent;
  await answerRightly(page);
  await expect(page.getByText("2 answers wait to be sent")).toBeVisible();
  expect(await storedReviews(id)).toBe(0);

  release();
  await expect(page.getByText("to be sent")).toBeHidden();
  expect(await storedReviews(id)).toBe(2);
});

test("where the device's storage is full, the page says so, warns who leaves, and loses nothing", async ({
  page,
  context,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 1);
  await page.goto("/review");
  await answerUntil(page, "typed");
  await fillStorage(page);
  await context.route("**/api/reviews", (route) => route.abort());
  await answerRightly(page);
  const status = page.getByRole("status").first();
  await expect(status).toContainText("This device will not keep 1 answer.");
  await expect(status).toContainText("the server cannot be reached");
  await expect(status).not.toContainText("kept on this device");

  const warning = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  expect((await warning).type()).toBe("beforeunload");
  await (await warning).dismiss();
  await context.unrouteAll({ behavior: "wait" });
  await answerUntil(page, "end");
  await expect.poll(() => storedReviews(id)).toBe(3);
  await expect(status).toBeEmpty();
});

test("where the browser refuses all storage, a session is done as anywhere", async ({
  page,
  signIn,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
  const { id } = await signIn();
  await assignSmallModule(id, 1);
  await page.goto("/review");
  await answerUntil(page, "end");
  await expect.poll(() => storedReviews(id)).toBe(3);
});

test("each refused answer stands with its reason until it is discarded, and holds back no other", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 2);
  await page.goto("/review");
  await answerUntil(page, "typed");
  await answerRightly(page);
  await expect.poll(() => storedReviews(id)).toBe(1);
  const [stored] = await rows<{ body: object; id: string }>(
    `SELECT id, jsonb_build_object('deviceId', "deviceId", 'sessionId', "sessionId", 'cardId', "cardId")
       AS body FROM "Review" WHERE "learnerId" = $1`,
    [id],
  );
  const event = {
    ...{ kind: "review", rating: "EASY", ratedBy: "self", counts: true, meaningRevision: 1 },
    ...{ deviceSeq: 90, deviceAt: new Date().toISOString(), zone: "Asia/Vientiane" },
    ...{ dayStartHour: 4, durationMs: 900, ...stored?.body },
  };
  await hold(page, id, {
    [`${stored?.id}`]: JSON.stringify({ ...event, id: stored?.id }),
    [uuid(1)]: JSON.stringify({ ...event, id: uuid(1), cardId: "f_0nobody000:of" }),
    [uuid(2)]: JSON.stringify({ ...event, id: uuid(2), kind: "applause" }),
    [uuid(3)]: "{ half an ans",
    [uuid(4)]: JSON.stringify({ ...event, id: uuid(4) }),
  });
  const before = await rows(`SELECT * FROM "Review" WHERE "learnerId" = $1`, [id]);

  await page.reload();
  await expect(page.getByRole("status").first()).toContainText("4 answers were refused");
  expect(
    await rows(`SELECT * FROM "Review" WHERE "learnerId" = $1 AND id <> $2`, [id, uuid(4)]),
  ).toEqual(before);
  expect(await storedReviews(id)).toBe(2);
  await page.reload();
  const refused = page.getByRole("region", { name: "Refused by the server" }).getByRole("listitem");
  await expect(refused).toHaveCount(4);
  await expect(refused.filter({ hasText: "its card is not among yours" })).toContainText("Easy");
  await expect(refused.filter({ hasText: "that one stands" })).toContainText("Easy");
  await expect(refused.filter({ hasText: "it cannot be read" })).toHaveCount(2);
  await expectAccessible(page);

  for (let left = 4; left > 0; left -= 1) {
    await refused.first().getByRole("button", { name: "Discard" }).click();
    await expect(refused).toHaveCount(left - 1);
  }
  await page.reload();
  await answerUntil(page, "flashcard");
  await expect(page.getByText("refused")).toHaveCount(0);
});

test("answers of one person are not sent while another is signed in", async ({
  page,
  context,
  signIn,
}) => {
  const first = await signIn();
  await assignSmallModule(first.id, 1);
  await page.goto("/review");
  await answerUntil(page, "typed");
  const second = await signIn();
  await answerRightly(page);
  const status = page.getByRole("status").first();
  await expect(status).toContainText("Someone else is signed in");
  await expect(status).toContainText("kept on this device");
  expect(await storedReviews(first.id)).toBe(0);
  expect(await storedReviews(second.id)).toBe(0);
  expect(await context.cookies()).not.toEqual([]);
});

/** What stands on the screen in the first frame after a button is pressed. */
function headingInNextFrame(page: Page, button: string): Promise<string> {
  return page.getByRole("button", { name: button }).evaluate(
    (element) =>
      new Promise<string>((resolve) => {
        (element as HTMLElement).click();
        requestAnimationFrame(() => resolve(document.querySelector("h2")?.textContent ?? ""));
      }),
  );
}

/** Fills what the browser lets this site keep, to the last letter. */
function fillStorage(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let place = 0; ; place += 1)
          localStorage.setItem(`${size} ${place}`, "x".repeat(size));
      } catch {
        // The next smaller piece may fit.
      }
    }
  });
}

function hold(page: Page, learnerId: string, texts: Record<string, string>): Promise<void> {
  return page.evaluate(
    ([prefix, held]) => {
      for (const [id, text] of Object.entries(held)) localStorage.setItem(`${prefix}${id}`, text);
    },
    [`outbox:${learnerId}:`, texts] as const,
  );
}
