import { z } from "zod";
import { requireDesk } from "@/lib/auth/access";
import { countTry } from "@/lib/auth/throttle";
import { loadTries } from "@/lib/auth/tries";
import type { Problem } from "@/lib/content/problem";
import { loadCourse } from "@/lib/server/load-course";
import { readBytes } from "@/lib/server/read-bytes";
import { readCourseApart } from "@/lib/server/read-course-apart";

/** As long as what is uploaded may be, in bytes. */
const maxBytes = 20_000_000;
/** So many problems are told at once: who has more mends these first. */
const told = 50;

const agreedSchema = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .nullable();

/**
 * Takes a course as an archive of its files. Answers with the plan, until it is sent again with the
 * plan's print in `agreed`; or with what is wrong, and then nothing is stored.
 */
export async function POST(request: Request) {
  const viewer = await requireDesk();
  const agreed = agreedSchema.safeParse(new URL(request.url).searchParams.get("agreed"));
  const now = new Date();
  const wait = await countTry(loadTries(viewer.id), now);
  if (wait > 0) return Response.json({ refusal: "too-often", minutes: wait }, { status: 429 });
  const archive = agreed.success ? await readBytes(request, maxBytes) : "too-large";
  if (typeof archive === "string") return Response.json({ refusal: archive }, { status: 422 });

  const read = await readCourseApart(archive);
  if ("refusal" in read) return Response.json(read, { status: 422 });
  if (!read.head) return Response.json(problemsOf(read.problems), { status: 422 });
  const loaded = await loadCourse(viewer.id, read, { agreed: agreed.data ?? null, now });
  return "problems" in loaded
    ? Response.json(problemsOf(loaded.problems), { status: 422 })
    : Response.json(loaded);
}

/** Each once: two entries of one line may lack the same. */
function problemsOf(problems: readonly Problem[]) {
  const lines = problems.map(({ at, message }) => [
    "file" in at ? `${at.file}:${at.line}` : "",
    message,
  ]);
  const each = new Map(
    lines.map(([place, message]) => [`${place} ${message}`, { place, message }]),
  );
  return { problems: [...each.values()].slice(0, told), more: Math.max(0, each.size - told) };
}
