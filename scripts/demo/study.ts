import { dueInstant } from "@/lib/classroom/due-time";
import { defaultMemorySettings } from "@/lib/review/memory";
import { planSession } from "@/lib/review/queue";
import type { Review } from "@/lib/review/schema";
import { sessionOf } from "@/lib/review/session";
import type { SessionEntry } from "@/lib/review/session-log";
import { dateOfStudyDay, type StudyDay } from "@/lib/review/study-day";
import { defaultReviewSettings } from "@/lib/review-settings/settings";
import { answerCard } from "./answer-card";
import { type Diary, idAt, idOf, memoriesIn } from "./diary";

/** How long the fact of a new card is read, and how long someone takes between two answers, in ms. */
const readingMs = 15_000;
const pauseMs = 1500;

/**
 * One study day of one student, as the app itself plans it: the reviews that are made, until nothing
 * is left or patience is. They stand in the diary then.
 */
export function study(diary: Diary, today: StudyDay): Review[] {
  const { cards, traits, chance } = diary;
  const memories = memoriesIn(diary);
  const plan = planOf(diary, memories, today);
  const session = { id: idOf(chance), log: [] as SessionEntry[] };
  const made: Review[] = [];
  for (let at = beginning(diary, today); ; at += pauseMs) {
    const { step } = sessionOf(plan, session.log);
    if (step.kind === "done" || made.length >= traits.patience) return made;
    const card = cards.find(({ cardId }) => cardId === step.card.cardId);
    if (!card) throw new Error(`${step.card.cardId} is planned and not there.`);
    const { cardId } = card;
    if (step.kind === "show") {
      session.log.push({ kind: "shown", cardId });
      at += readingMs;
      continue;
    }
    const memory = memories.get(cardId) ?? null;
    const answers = made.filter((review) => review.cardId === cardId).length;
    const before = { today: answers, earlier: memory?.reviewCount ?? 0 };
    const one = { learnerId: diary.learner.id, cardId };
    const asked = { card: one, items: card.items, memory, before, today };
    const given = answerCard(asked, traits, chance);
    at += given.durationMs;
    const review = { ...given, ...eventAt(at, diary), sessionId: session.id, ...namesOf(card) };
    made.push(review);
    diary.reviews.push({ ...review, effectiveAt: new Date(at) });
    session.log.push({ kind: "review", id: review.id, cardId, rating: review.rating });
  }
}

function planOf(diary: Diary, memories: ReturnType<typeof memoriesIn>, today: StudyDay) {
  const { cards } = diary;
  return planSession({
    remembered: cards.flatMap(({ cardId, factId }) => {
      const memory = memories.get(cardId);
      return memory ? [{ cardId, factId, memory, rightNeeded: 0 }] : [];
    }),
    newCards: cards.filter(({ cardId }) => !memories.has(cardId)),
    relearnedIds: new Set(),
    sureButWrongIds: new Set(),
    today,
    newBegunToday: 0,
    settings: defaultReviewSettings.queue,
    catchUp: null,
    exam: null,
    memorySettings: defaultMemorySettings,
  });
}

/** The first instant of the day's session: some minutes after the student's hour. */
function beginning({ learner, traits, chance }: Diary, today: StudyDay): number {
  const minute = `${Math.floor(chance() * 50)}`.padStart(2, "0");
  const wall = `${dateOfStudyDay(today)}T${traits.hour}:${minute}`;
  return dueInstant(wall, learner.zone).getTime();
}

function namesOf({ cardId, meaningRevision }: { cardId: string; meaningRevision: number }) {
  return { kind: "review" as const, cardId, meaningRevision, counts: true };
}

function eventAt(at: number, diary: Diary) {
  diary.device.seq += 1;
  const { zone, dayStartHour } = diary.learner;
  return {
    id: idAt(at, diary),
    deviceId: diary.device.id,
    deviceSeq: diary.device.seq,
    deviceAt: new Date(at).toISOString(),
    ...{ zone, dayStartHour },
  };
}
