"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import {
  withEarlier,
  withItem,
  withLater,
  withoutItem,
  withSwapped,
} from "@/lib/class-test/arrange";
import { drawItems } from "@/lib/class-test/draw";
import { moveSchema, placedItemSchema, placeSchema, swapSchema } from "@/lib/class-test/schema";
import { testOf } from "@/lib/class-test/store";
import { formFields } from "@/lib/server/form-fields";
import { itemsForTest } from "@/lib/test-material/store";
import { arrangeTest } from "./changed-test";

/** Puts an item that was picked at the end, or one that was taken out back to its place. */
export async function placeQuestion(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = placedItemSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { itemId, position, ...ref } = input.data;
  await requireTeaching(viewer.id, ref.classroomId);
  const { version } = (await testOf(ref)) ?? notFound();
  const items = await itemsForTest(viewer.id, { ...ref, versionId: version.id });
  if (!items.some(({ id }) => id === itemId)) notFound();

  await arrangeTest(ref, (asked) => withItem(asked, itemId, position));
  revalidatePath(`/classrooms/${ref.classroomId}/tests/${ref.testId}`);
}

export async function takeQuestionOut(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = placeSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { position, ...ref } = input.data;
  await requireTeaching(viewer.id, ref.classroomId);

  let taken: string | undefined;
  await arrangeTest(ref, (asked) => {
    taken = asked[position - 1];
    return withoutItem(asked, position);
  });
  redirect(undoAddress(ref, { out: taken, at: position }));
}

/** Puts another item in the place of one: the one that was picked, else one that is drawn. */
export async function swapQuestion(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = swapSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { position, itemId, ...ref } = input.data;
  await requireTeaching(viewer.id, ref.classroomId);
  const { version, seed } = (await testOf(ref)) ?? notFound();
  const items = await itemsForTest(viewer.id, { ...ref, versionId: version.id });
  if (itemId !== undefined && !items.some(({ id }) => id === itemId)) notFound();

  let former: string | undefined;
  await arrangeTest(ref, (asked) => {
    former = asked[position - 1];
    const other = itemId ?? drawnInstead(items, asked, { position, seed });
    return other === undefined ? asked : withSwapped(asked, position, other);
  });
  redirect(undoAddress(ref, { was: former, at: position }));
}

export async function moveQuestion(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = moveSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { position, to, ...ref } = input.data;
  await requireTeaching(viewer.id, ref.classroomId);

  const move = to === "earlier" ? withEarlier : withLater;
  await arrangeTest(ref, (asked) => move(asked, position));
  revalidatePath(`/classrooms/${ref.classroomId}/tests/${ref.testId}`);
}

type Drawn = Awaited<ReturnType<typeof itemsForTest>>;

/** The item that a draw puts in the place of another, where there is one whose facts are not asked. */
function drawnInstead(
  items: Drawn,
  asked: readonly string[],
  { position, seed }: { position: number; seed: string },
): string | undefined {
  const present = items.filter(({ id }) => asked.includes(id));
  const choice = { count: 1, topicIds: [], kinds: [], families: [] };
  const [other] = drawItems(
    items.filter(({ isLeftOut }) => !isLeftOut),
    { ...choice, asked: present },
    `${seed} ${position} ${asked[position - 1]}`,
  );
  return other?.id;
}

type Undo = { out?: string | undefined; was?: string | undefined; at: number };

/** The test's page, which offers to take the change back. */
function undoAddress({ classroomId, testId }: { classroomId: string; testId: string }, undo: Undo) {
  const asked = new URLSearchParams({ at: `${undo.at}` });
  for (const name of ["out", "was"] as const) if (undo[name]) asked.set(name, undo[name]);
  return `/classrooms/${classroomId}/tests/${testId}?${asked}`;
}
