import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { Renewal } from "@/lib/desk-documents/renewal";

/** What a newer text does to the facts of a document: how many stay, and each that is to be read again. */
export function WhatChanges({
  plan: { kept, touched, goneParagraphs },
  courseId,
}: {
  plan: Renewal;
  courseId: string;
}) {
  const t = useTranslations("DeskVersion");
  return (
    <section className="flex flex-col gap-4">
      <p>
        {t("kept", { count: kept })} {t("gone", { count: goneParagraphs })}
      </p>
      <h2 className="text-18 font-semibold">{t("touched", { count: touched.length })}</h2>
      <ul className="flex flex-col gap-4">
        {touched.map(({ factId, statement, before, after }) => (
          <li
            key={`${factId} ${before}`}
            className="flex flex-col gap-2 rounded-sheet border border-hairline bg-surface p-4 wrap-anywhere"
          >
            <TextLink
              href={`/desk/${courseId}/facts/${factId}`}
              className="inline-flex min-h-11 items-center font-serif"
            >
              {statement}
            </TextLink>
            <dl className="grid grid-cols-1 gap-4 lg:grid-cols-2">
              <div>
                <dt className="text-14 text-muted">{t("before")}</dt>
                <dd className="font-serif">{before ?? t("noText")}</dd>
              </div>
              <div>
                <dt className="text-14 text-muted">{t("after")}</dt>
                <dd className="font-serif">{after ?? t("isGone")}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
