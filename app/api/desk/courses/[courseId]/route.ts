import { strToU8, zipSync } from "fflate";
import { notFound } from "next/navigation";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { courseIdSchema } from "@/lib/desk/schema";
import { exportCourse } from "@/lib/server/export-course";

type Context = { params: Promise<{ courseId: string }> };

/** The day that stands on each file of the archive: the same course gives the same bytes. */
const mtime = "2026-01-01";

/** The files of a course that somebody edits, packed. Nothing of its documents' texts is among them. */
export async function GET(_request: Request, { params }: Context) {
  const viewer = await requireDesk();
  const { data: courseId } = courseIdSchema.safeParse((await params).courseId);
  if (courseId === undefined) notFound();
  await requireEditor(viewer.id, courseId);

  const { files } = await exportCourse(courseId);
  const bytes = Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)]));
  return new Response(zipSync(bytes, { mtime }) as BodyInit, {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${courseId}.zip"`,
      "cache-control": "no-store",
    },
  });
}
