import { readFilesOfCourse } from "@/lib/content/files/read-course";
import { unpackCourse } from "@/lib/server/unpack-course";

const usage = `usage: started by the server, which sends an archive of a course's files and gets what they say.
Ends with the server.
`;

if (!process.send) {
  process.stderr.write(usage);
  process.exit(2);
}

process.once("disconnect", () => process.exit());
process.once("message", (archive: Uint8Array) => {
  const files = unpackCourse(archive);
  process.send?.(typeof files === "string" ? { refusal: files } : readFilesOfCourse(files));
});
