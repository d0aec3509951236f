"use client";

import { useTranslations } from "next-intl";
import type { Kind } from "@/lib/content/kind";
import type { Evidence } from "@/lib/content/propose/proposal";
import { evidenceSegments } from "@/lib/proposals/evidence-segments";

export type ShownParagraph = { number: number; text: string };

/** A line of the kind's colour under the words that speak for the proposal. */
const underlines: Readonly<Record<Kind, string>> = {
  reported: "decoration-reported",
  attributed: "decoration-attributed",
  allegation: "decoration-allegation",
  forecast: "decoration-forecast",
  opinion: "decoration-opinion",
  recommendation: "decoration-recommendation",
};

type Props = {
  paragraphs: readonly ShownParagraph[];
  evidence: readonly Evidence[];
  kind: Kind;
  nameOf: (field: string) => string;
};

/** The paragraphs that a proposal stands in and those beside them, with what speaks for it marked and named. */
export function PassageView({ paragraphs, evidence, kind, nameOf }: Props) {
  const t = useTranslations("DeskFact");
  const cited = new Set(evidence.map(({ paragraph }) => paragraph));
  return (
    <div className="flex flex-col gap-4 font-serif text-18">
      {paragraphs.map(({ number, text }) => (
        <div key={number} className="grid grid-cols-[2rem_minmax(0,1fr)] gap-2">
          <span className="pt-1 font-sans text-13 text-muted tabular-nums">
            <span className="sr-only">{t("paragraph")} </span>
            {number}
          </span>
          <p
            data-paragraph={number}
            className={`wrap-anywhere ${cited.has(number) ? "" : "text-muted"}`}
          >
            {evidenceSegments(text, evidence, number).map((segment) =>
              segment.fields.length === 0 ? (
                segment.text
              ) : (
                <mark
                  key={segment.from}
                  // The names stand outside of the text, so that what is selected is the text alone.
                  data-names={segment.fields.map(nameOf).join(", ")}
                  className={`bg-transparent text-ink underline decoration-2 underline-offset-4 ${underlines[kind]} after:ml-1 after:inline-block after:font-sans after:text-13 after:text-muted after:content-[attr(data-names)]`}
                >
                  {segment.text}
                </mark>
              ),
            )}
          </p>
        </div>
      ))}
    </div>
  );
}
