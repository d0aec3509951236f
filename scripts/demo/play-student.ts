import { cardMaterial, openModule, studiedCards } from "@/lib/content/store";
import { familiesInReview } from "@/lib/review/asking";
import type { Review } from "@/lib/review/schema";
import { studyDayOf } from "@/lib/review/study-day";
import { chances } from "./chances";
import { openDevice, type Place } from "./device-session";
import { type Diary, type DiaryCard, idOf } from "./diary";
import { playQuiz } from "./play-quiz";
import { study } from "./study";
import { studyDays } from "./study-days";
import type { Traits } from "./traits";

export type Student = { id: string; email: string; zone: string; dayStartHour: number };

type Weeks = {
  module: { moduleId: string; versionId: string };
  place: Place;
  seed: number;
  now: Date;
};

/** A quiz follows every so many study days. */
const daysToQuiz = 5;

/**
 * The weeks of one student. Reviews go to the server as those of a device that was offline; before
 * each quiz, so that the log is in the order of what happened.
 */
export async function playStudent(student: Student, traits: Traits, weeks: Weeks) {
  const { module, place, seed, now } = weeks;
  const chance = chances(`${seed} ${student.email}`);
  const diary: Diary = {
    learner: { id: student.id, zone: student.zone, dayStartHour: student.dayStartHour },
    ...{ traits, chance, cards: await cardsOf(student.id) },
    ...{ device: { id: idOf(chance), seq: 0 }, reviews: [], wrongAnswers: [] },
  };
  const device = await openDevice(place, student.email);
  const played = { reviews: 0, answers: 0 };
  let waiting: Review[] = [];
  for (const [index, day] of studyDays(studyDayOf(now, student), traits, chance).entries()) {
    const made = study(diary, day);
    const [first] = made;
    if (index === 0 && first) {
      await openModule(student.id, module.moduleId, new Date(first.deviceAt));
    }
    waiting.push(...made);
    const last = made.at(-1);
    if (!last || index % daysToQuiz !== daysToQuiz - 1) continue;
    await device.sendEvents(waiting);
    played.reviews += waiting.length;
    waiting = [];
    const begun = new Date(last.deviceAt).getTime() + 120_000;
    played.answers += await playQuiz(diary, module.versionId, begun);
  }
  await device.sendEvents(waiting);
  await device.signOut();
  return { ...played, reviews: played.reviews + waiting.length };
}

async function cardsOf(learnerId: string): Promise<DiaryCard[]> {
  const cards = await studiedCards(learnerId);
  const cardIds = cards.map(({ cardId }) => cardId);
  const material = await cardMaterial(learnerId, cardIds, familiesInReview);
  const items = new Map(material.map((one) => [one.cardId, one.items]));
  return cards.map((card) => ({ ...card, items: items.get(card.cardId) ?? [] }));
}
