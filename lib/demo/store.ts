import "server-only";
import { db } from "@/lib/db/client";
import { type DemoPerson, demoPeople } from "./people";

/** The people of the demonstration who are here, in their order; nobody where there is none. */
export async function demoPeopleHere(): Promise<DemoPerson[]> {
  if (!(await isDemonstration())) return [];
  const emails = demoPeople.map(({ email }) => email);
  const here = await db.user.findMany({
    where: { email: { in: emails } },
    select: { email: true },
  });
  const found = new Set(here.map(({ email }) => email));
  return demoPeople.filter(({ email }) => found.has(email));
}

/** The id of someone of the demonstration; null for anyone else, and where there is none. */
export async function demoPersonId(email: string): Promise<string | null> {
  const person = (await demoPeopleHere()).find((one) => one.email === email);
  if (!person) return null;
  return (await db.user.findUniqueOrThrow({ where: { email }, select: { id: true } })).id;
}

/** Whether every account of this database is made up. */
async function isDemonstration(): Promise<boolean> {
  return (await db.demonstration.count()) > 0;
}

/** The demonstration whose history is not whole yet, or null. */
export function unplayedDemonstration() {
  return db.demonstration.findFirst({ where: { playedAt: null }, select: { seed: true } });
}

/** Takes away what an interrupted play left behind, in a database where all people are made up. */
export async function clearUnplayed(seed: number): Promise<void> {
  await db.demonstration.findFirstOrThrow({ where: { seed, playedAt: null } });
  await db.classroom.deleteMany();
  await db.user.deleteMany();
}

/** Notes that the history is whole. */
export async function notePlayed(seed: number, now: Date): Promise<void> {
  await db.demonstration.update({ where: { seed }, data: { playedAt: now } });
}
