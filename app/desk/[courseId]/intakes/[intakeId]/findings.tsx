import { getLocale, getTranslations } from "next-intl/server";
import type { Finding } from "@/lib/content/ingest/reading";

/** What a person should know of a document before they take it over; nothing where there is nothing. */
export async function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  const [t, locale] = await Promise.all([getTranslations("DeskDocuments"), getLocale()]);
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const sentences = findings.map((finding) => {
    if (finding.kind === "scanned-pages") {
      return t("findings.scanned-pages", { pages: finding.pages.join(", ") });
    }
    if (finding.kind === "cut-off") return t(`findings.cut-off.${finding.sign}`);
    if (finding.kind === "other-language") {
      return t("findings.other-language", { language: `${names.of(finding.language)}` });
    }
    const signs = finding.signs.map((sign) => t(`findings.signs.${sign}`));
    return t("findings.machine-spun", { signs: signs.join("; ") });
  });
  return (
    <section className="flex flex-col gap-2 rounded-sheet border border-line p-4">
      <h2 className="text-18 font-semibold">{t("findingsTitle")}</h2>
      <ul className="flex list-disc flex-col gap-2 pl-6">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
