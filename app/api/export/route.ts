import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { getTranslations } from "next-intl/server";
import { recordAudit } from "@/lib/audit/store";
import { currentViewer } from "@/lib/auth/session";
import { countTry } from "@/lib/auth/throttle";
import { exportTries } from "@/lib/auth/tries";
import { inTransaction } from "@/lib/db/transaction";
import { exportedTables } from "@/lib/export/exported-tables";
import { exportArchive } from "@/lib/server/export-archive";

/** Answers a form: whoever may not have the archive is led to a page that says why. */
export async function POST() {
  const viewer = await currentViewer();
  if (!viewer) return seeOther("/sign-in?next=%2Faccount%2Fdata");
  const now = new Date();
  const wait = await countTry(exportTries(viewer.id), now);
  if (wait > 0) return seeOther(`/account/data?wait=${wait}`);

  await inTransaction((tx) =>
    recordAudit(tx, { deed: "data-exported", at: now, actorId: viewer.id, personId: viewer.id }),
  );
  const archive = await exportArchive(viewer.id, await readme(now));
  const body = Readable.toWeb(archive.createReadStream({ start: 0 })) as ReadableStream;
  return new Response(body as BodyInit, {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="parallax-${now.toISOString().slice(0, 10)}.zip"`,
      "cache-control": "no-store",
    },
  });
}

/** What the archive holds, in plain words. */
async function readme(now: Date): Promise<string> {
  const t = await getTranslations("Export");
  // Each has its words: a test reads the README.
  const files = exportedTables.map(
    ({ file }) => `${file}: ${t(`files.${file}` as "files.account")}`,
  );
  const parts = [t("readmeTitle", { at: now.toISOString() }), t("readmeFormats"), files.join("\n")];
  return `${[...parts, t("readmeLeftOut")].join("\n\n")}\n`;
}

/** Relative, so that behind a proxy the browser stays at the address that it knows. */
function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
