import type pg from "pg";
import { BATCH_LIMIT } from "@/lib/review/limits";
import { connected } from "@/scripts/backup/connected.mjs";
import { gather, type Learner } from "@/tests/support/crowd";
import { manyCards } from "@/tests/support/many-cards";
import { batchOf, openPhone } from "@/tests/support/study-events";
import { type Compared, compare } from "./compare";
import { type Figure, rounded } from "./figure";
import type { Served } from "./served-copy";

const dayMs = 86_400_000;
const learnersInTurn = 20;

/** An answered review alone, as a phone with a network sends it. */
export async function reviewAnswerCpu(served: Served, seed: number): Promise<Figure> {
  const turn = await phonesInTurn(served);
  const compared = await compare(
    served,
    { times: 100, deed: () => turn("/api/bench", 1) },
    { times: 100, deed: () => turn("/api/reviews", 1) },
  );
  return figureOf(compared, { name: "review-answer-cpu", goal: 2, seed });
}

/** A review of a full batch, as a phone sends them that was offline; each of another card. */
export async function reviewBatchCpu(served: Served, seed: number): Promise<Figure> {
  const turn = await phonesInTurn(served);
  const compared = await compare(
    served,
    { times: 100, deed: () => turn("/api/bench", 1) },
    { times: 10, deed: () => turn("/api/reviews", BATCH_LIMIT) },
  );
  const each = {
    ...compared,
    ratio: compared.ratio / BATCH_LIMIT,
    subjectMs: compared.subjectMs / BATCH_LIMIT,
    databaseMs: compared.databaseMs / BATCH_LIMIT,
    n: compared.n * BATCH_LIMIT,
  };
  return figureOf(each, { name: "review-batch-cpu", goal: 0.2, seed });
}

/** What one of the pages costs someone who has studied for some time. */
export async function pageCpu(
  served: Served,
  page: { name: string; path: string; seed: number },
): Promise<Figure> {
  const { learners, material } = await gather(5, served);
  for (const { client } of learners) await studied(client, material.cardIds);
  let next = 0;
  const open = (path: string) => {
    next += 1;
    return opened(learners[next % learners.length], path);
  };
  const compared = await compare(
    served,
    { times: 40, deed: () => open("/bench") },
    { times: 40, deed: () => open(page.path) },
  );
  return figureOf(compared, { name: page.name, goal: 1.5, seed: page.seed });
}

/** What the list of cards costs someone who studies ten thousand of them, half of them met. */
export async function manyCardsCpu(served: Served, seed: number): Promise<Figure> {
  const { learners } = await gather(2, served);
  const ids = learners.map(({ id }) => id);
  await connected(served.databaseUrl, async (client: pg.Client) => {
    for (const statement of manyCards(10_020, ids)) await client.query(statement);
  });
  // What each way of asking costs: the first page, one in the middle, and one of a search.
  const paths = ["/cards", "/cards?after=f_many5000:of", "/cards?state=due&q=gulf"];
  let next = 0;
  const compared = await compare(
    served,
    { times: 40, deed: () => opened(learners[0], "/bench") },
    {
      times: 9,
      deed: () => {
        next += 1;
        return opened(learners[next % learners.length], paths[next % paths.length] ?? "");
      },
    },
  );
  // The database's part is most of what such a list can cost.
  const ratio = (compared.subjectMs + compared.databaseMs) / compared.baselineMs;
  return figureOf({ ...compared, ratio }, { name: "many-cards-cpu", goal: 10, seed });
}

async function opened(learner: Learner | undefined, path: string): Promise<void> {
  const { status } = (await learner?.client.get(path)) ?? {};
  if (status !== 200) throw new Error(`${path} answered ${status}.`);
}

/** Reviews that one learner after the other sends, of one card after the other. */
async function phonesInTurn(served: Served) {
  const { learners, material } = await gather(learnersInTurn, served);
  const phones = learners.map(({ client }) => ({ client, phone: openPhone() }));
  let [next, card] = [0, 0];
  return async (path: string, count: number) => {
    next += 1;
    const { client, phone } = phones[next % phones.length] ?? phones[0] ?? fail();
    const now = new Date();
    const events = Array.from({ length: count }, () => {
      card += 1;
      return phone.review(material.cardIds[card % material.cardIds.length] ?? "", now);
    });
    const { status, body } = await client.post(path, batchOf(events));
    if (status !== 200) throw new Error(`${path} answered ${status}.`);
    if (path === "/api/reviews" && body.split('"kept"').length - 1 !== count) {
      throw new Error(`Not all reviews were kept: ${body}`);
    }
  };
}

/** A hundred cards answered twice, and the first twenty of them forgotten since: those are due. */
async function studied(client: Learner["client"], cardIds: readonly string[]): Promise<void> {
  const phone = openPhone();
  const known = cardIds.slice(0, BATCH_LIMIT);
  const on = (daysAgo: number, cards: readonly string[], rating: "GOOD" | "AGAIN") => {
    const at = new Date(Date.now() - daysAgo * dayMs);
    return client.post("/api/reviews", batchOf(cards.map((id) => phone.review(id, at, rating))));
  };
  await on(12, known, "GOOD");
  await on(6, known, "GOOD");
  await on(2, known.slice(0, 20), "AGAIN");
}

function figureOf(
  { ratio, baselineMs, subjectMs, databaseMs, n }: Compared,
  about: { name: string; goal: number; seed: number },
): Figure {
  const { name, goal, seed } = about;
  return {
    ...{ name, value: rounded(ratio), unit: "× the baseline", better: "lower", goal },
    baseline: { name: "empty door with the same checks", value: rounded(baselineMs), unit: "ms" },
    ...{ n, seed },
    apart: { serverMs: rounded(subjectMs), databaseMs: rounded(databaseMs) },
  };
}

function fail(): never {
  throw new Error("Nobody is here.");
}
