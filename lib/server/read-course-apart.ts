import "server-only";
import { spawn } from "node:child_process";
import { join } from "node:path";
import type { ReadCourse } from "@/lib/content/files/read-course";
import type { UnpackRefusal } from "./unpack-course";

/** How long reading a course may take in ms, and what memory it may hold in MB. */
const [timeout, memory] = [20_000, 512];

export type ReadApart = ReadCourse | { refusal: UnpackRefusal | "unreadable" };

/**
 * Reads an archive of a course's files in a process of its own: whatever it holds, the server goes on.
 * What takes too long or too much is refused.
 */
export function readCourseApart(archive: Uint8Array): Promise<ReadApart> {
  const script = join(process.cwd(), "scripts", "read-packed-course.ts");
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${memory}`, "--import=tsx", "--conditions=react-server", script],
    {
      signal: AbortSignal.timeout(timeout),
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
    },
  );
  return new Promise((resolve) => {
    const refuse = () => resolve({ refusal: "unreadable" });
    child.once("message", (read) => {
      resolve(read as ReadApart);
      child.disconnect();
    });
    child.once("error", refuse);
    child.once("exit", refuse);
    child.send(archive, (error) => error && refuse());
  });
}
