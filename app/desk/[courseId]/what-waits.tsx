import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import type { standingOf } from "@/lib/desk/store";

type Props = { courseId: string; standing: Awaited<ReturnType<typeof standingOf>> };

/** What a course waits for from its editors; that nothing does, where nothing does. */
export async function WhatWaits({ courseId, standing }: Props) {
  const t = await getTranslations("Desk");
  const { proposals, loose, due, topics } = standing;
  const lines = [
    { path: "topics", text: t("topicWanted"), count: topics === 0 ? 1 : 0 },
    { path: "inbox", text: t("proposalsWait", { count: proposals }), count: proposals },
    { path: "facts", text: t("looseFacts", { count: loose }), count: loose },
    { path: "due", text: t("dueFacts", { count: due }), count: due },
  ].filter(({ count }) => count > 0);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("waits")}</h2>
      {lines.length === 0 && <p className="text-muted">{t("nothingWaits")}</p>}
      <ul className="flex flex-col empty:hidden">
        {lines.map(({ path, text }) => (
          <li key={path} className="border-t border-hairline">
            <TextLink
              href={`/desk/${courseId}/${path}`}
              className="inline-flex min-h-11 items-center"
            >
              {text}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
