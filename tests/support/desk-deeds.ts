import { v7 } from "uuid";
import type { Proposal } from "@/lib/content/propose/proposal";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { FactDraft } from "@/lib/proposals/draft";
import { firstDraft } from "@/lib/proposals/first-draft";
import { proposal } from "@/lib/proposals/store";
import { ticksNeeded, withTick } from "@/lib/proposals/ticks";
import { type DeskCourse, makeDeskCourse } from "./desk-course";
import { createLearner } from "./people";
import { proposalWith } from "./proposal-with";

/** An instructor's course at the desk, in the database of the test. */
export async function editedDesk(state: string, mark: string) {
  const editor = await createLearner({ role: "INSTRUCTOR", name: "Bea Fictional" });
  const second = await createLearner({ role: "INSTRUCTOR", name: "Cai Fictional" });
  const run = (sql: string, values: readonly unknown[]) => db.$executeRawUnsafe(sql, ...values);
  const editorIds = [editor.id, second.id];
  const desk = await makeDeskCourse(run, { state, mark, editorIds });
  return { desk, editorId: editor.id, secondId: second.id };
}

/** A proposal that the gate has nothing against. */
export function goodProposal(): Proposal {
  return proposalWith("In March 2019 Ada Brenn watched an exercise at the Dell Range.");
}

/** Proposes it in a course. @returns its id */
export async function addProposed(
  { courseId }: Pick<DeskCourse, "courseId">,
  body: Proposal,
  doubt = 0.2,
): Promise<string> {
  const id = v7();
  const documentId = body.fact.passages[0]?.document ?? "";
  await db.proposal.create({
    data: {
      ...{ courseId, id, documentId, position: 1, proposedBy: "rules", proposedAt: new Date() },
      ...{ body: body as unknown as Prisma.InputJsonObject, doubt },
    },
  });
  return id;
}

/** A proposal as its form is first seen, with every tick set. */
export async function tickedDraft(
  viewerId: string,
  key: { courseId: string; id: string },
): Promise<FactDraft> {
  const proposed = await proposal(viewerId, key);
  if (!proposed) throw new Error("There is no such proposal.");
  const around = { document: null, namesOf: () => [], topics: ["exercises"] };
  const draft = {
    ...firstDraft(proposed.body, around),
    why: "The paper prints it.",
    salience: "1" as const,
  };
  return ticksNeeded(draft).reduce(withTick, draft);
}
