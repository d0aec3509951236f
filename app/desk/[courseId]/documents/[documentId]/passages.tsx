import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import type { standingOn } from "@/lib/desk-documents/standing-on";
import type { DocumentKey, passagesOf as textOf } from "@/lib/desk-documents/store";
import type { Proposed } from "@/lib/proposals/store";
import { passagesOf } from "@/lib/proposals/stored-proposal";
import { MakeFact } from "./make-fact";

type Passage = Awaited<ReturnType<typeof textOf>>[number];

type Props = {
  of: DocumentKey;
  passages: readonly Passage[];
  facts: ReturnType<typeof standingOn>["facts"];
  proposals: readonly Proposed[];
};

/** A document's text, with what was taken or is proposed from each paragraph; what was left out is folded. */
export async function Passages({ of, passages, facts, proposals }: Props) {
  const t = await getTranslations("DeskDocuments");
  const kept = passages.filter(({ paragraph }) => paragraph !== null);
  const others = passages.filter(({ paragraph }) => paragraph === null);
  const drawnFrom = (paragraph: number | null): Drawn[] => [
    ...facts
      .filter(({ paragraphs }) => paragraphs.some((one) => one === paragraph))
      .map(({ id, statement }) => ({ sort: "fact" as const, id, statement })),
    ...proposals
      .filter(({ body }) => passagesOf(body.fact)[0]?.paragraph === paragraph)
      .map(({ id, body }) => ({
        sort: "proposal" as const,
        id,
        statement: `${body.fact.statement}`,
      })),
  ];
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("text")}</h2>
      <ol>
        {kept.map(({ position, paragraph, text }) => (
          <li
            key={position}
            className="grid grid-cols-1 gap-x-8 gap-y-2 border-t border-hairline py-3 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
          >
            <p className="flex gap-3 font-serif text-18 wrap-anywhere">
              <span className="w-8 shrink-0 pt-1 text-right font-sans text-14 text-muted tabular-nums">
                {paragraph}
              </span>
              <span data-paragraph={paragraph} className="min-w-0">
                {text}
              </span>
            </p>
            <div className="flex min-w-0 flex-col gap-2">
              <DrawnList of={of} drawn={drawnFrom(paragraph)} />
              {paragraph !== null && (
                <MakeFact {...of} paragraph={paragraph} length={text.length} />
              )}
            </div>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <details className="rounded-control border border-line px-3">
          <summary className="min-h-11 cursor-pointer py-2 font-medium">
            {t("leftOutCount", { count: others.length })}
          </summary>
          <ul className="pb-2">
            {others.map(({ position, text, leftOut }) => (
              <li key={position} className="border-t border-hairline py-2 text-14 wrap-anywhere">
                <p className="font-medium">{t(`reasons.${leftOut as "navigation"}`)}</p>
                <p className="text-muted">{text}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type Drawn = { sort: "fact" | "proposal"; id: string; statement: string };

async function DrawnList({ of, drawn }: { of: DocumentKey; drawn: readonly Drawn[] }) {
  const t = await getTranslations("DeskDocuments");
  return (
    <ul className="flex flex-col gap-1 text-14 empty:hidden">
      {drawn.map(({ sort, id, statement }) => (
        <li key={id} className="wrap-anywhere">
          <span className="text-muted">{t(`drawn.${sort}`)} </span>
          <TextLink
            href={`/desk/${of.courseId}/${sort === "fact" ? "facts" : "proposals"}/${id}`}
            className="inline-flex min-h-11 items-center"
          >
            {statement}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
