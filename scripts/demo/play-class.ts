import { randomBytes } from "node:crypto";
import { createAccount } from "@/lib/auth/store";
import { addClassroom, createAssignment, renewJoinCode } from "@/lib/classroom/store";
import { visibleModules } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { type DemoPerson, demoPeople } from "@/lib/demo/people";
import { enrollByCode, rosterOf } from "@/lib/enrollment/store";
import { env } from "@/lib/env";
import { playStudent, type Student } from "./play-student";
import { WEEKS } from "./study-days";
import { traits } from "./traits";

const zone = "Asia/Vientiane";
const dayMs = 86_400_000;

/** The start of the class, and its weeks up to now. */
export async function playClass({
  seed,
  server,
  now,
}: {
  seed: number;
  server: string;
  now: Date;
}) {
  const place = { server, address: env().NEXTAUTH_URL };
  const people = await Promise.all(demoPeople.map(signUp));
  const [instructor, ...students] = people;
  if (!instructor) throw new Error("Nobody teaches.");
  const classroom = await openClass(instructor.id, now);
  for (const { id } of students) {
    await enrollByCode(id, classroom.joinCode, new Date(classroom.opened.getTime() + 3_600_000));
  }
  const module = await assign(instructor.id, classroom.id, now);
  const weeks = { module, place, seed, now };
  const played = await Promise.all(
    students.map((student) => {
      if (student.part === "instructor") throw new Error("Only one teaches.");
      return playStudent(student, traits[student.part], weeks);
    }),
  );
  // The first code is four weeks old.
  await inTransaction((tx) => renewJoinCode(tx, classroom.id, now));
  return {
    reviews: played.reduce((sum, { reviews }) => sum + reviews, 0),
    answers: played.reduce((sum, { answers }) => sum + answers, 0),
  };
}

/** Their password is forgotten at once: only the demonstration's own way lets them in. */
async function signUp({
  name,
  email,
  part,
}: DemoPerson): Promise<Student & Pick<DemoPerson, "part">> {
  await createAccount({ name, email, zone, password: randomBytes(30).toString("base64url") });
  const { id, dayStartHour } = await db.user.findUniqueOrThrow({
    where: { email },
    select: { id: true, dayStartHour: true },
  });
  return { id, email, part, zone, dayStartHour };
}

async function openClass(instructorId: string, now: Date) {
  const opened = new Date(now.getTime() - WEEKS * 7 * dayMs);
  const id = await addClassroom(
    instructorId,
    { name: "Mekong politics, evening class", zone },
    opened,
  );
  const { joinCode } = await rosterOf(id);
  return { id, joinCode, opened };
}

async function assign(instructorId: string, classroomId: string, now: Date) {
  const [module] = await visibleModules(instructorId);
  if (!module) throw new Error("There is no module to assign.");
  const due = `${new Date(now.getTime() + 5 * dayMs).toISOString().slice(0, 10)}T23:59`;
  const title = `${module.title}: ready to discuss`;
  await createAssignment(instructorId, { classroomId, versionId: module.id, title, due });
  return { moduleId: module.moduleId, versionId: module.id };
}
