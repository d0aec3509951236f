import { useTranslations } from "next-intl";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { type Entry, timelineOf } from "@/lib/factbase/timeline";
import { FactLink } from "./fact-link";
import { KindBadge } from "./kind-badge";
import { TimeSpan } from "./time-span";

type FactEntry = Entry<CompiledFact>;

/** Facts along a line: a day is a point on it, what is less precise or longer a span. The line is the list. */
export function Timeline({ facts }: { facts: readonly CompiledFact[] }) {
  const t = useTranslations("Timeline");
  return (
    <div className="flex flex-col">
      {timelineOf(facts).map(({ year, silentYears, entries }) => (
        <section key={year}>
          {silentYears > 0 && (
            <p className="ml-3 border-l-2 border-dashed border-line py-3 pl-5.5 text-14 text-muted">
              {t("silent", { count: silentYears })}
            </p>
          )}
          <h2 className="relative ml-3 border-l-2 border-line pt-4 pb-1 pl-5.5 font-serif text-22 font-semibold tabular-nums">
            {year}
          </h2>
          <ol className="flex flex-col">
            {entries.map((entry) => (
              <li key={entry.fact.id} className="relative py-2 pl-9">
                <Mark entry={entry} />
                <EntryText entry={entry} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function EntryText({ entry: { fact, when } }: { entry: FactEntry }) {
  return (
    <div className="flex flex-col gap-0.5">
      <p className="flex flex-wrap items-baseline gap-x-3 text-14">
        <strong className="tabular-nums">
          <TimeSpan when={when} />
        </strong>
        <KindBadge kind={fact.kind} />
      </p>
      <p className="font-serif">
        <FactLink id={fact.id}>{fact.statement}</FactLink>
      </p>
    </div>
  );
}

/** How far down a span reaches, in px: the longer it lasts, the further, up to the next entry. */
const spans = [
  { months: 1, end: "24" },
  { months: 11, end: "42" },
] as const;

function Mark({ entry: { shape, months } }: { entry: FactEntry }) {
  const end = spans.find((span) => months <= span.months)?.end ?? "94%";
  const span = { x1: "13", x2: "13", y1: "16", y2: end, strokeLinecap: "round" } as const;
  return (
    <svg aria-hidden="true" className="absolute inset-y-0 left-0 h-full w-7 overflow-visible">
      <line x1="13" y1="0" x2="13" y2="100%" strokeWidth="2" className="stroke-line" />
      {shape === "point" ? (
        <circle cx="13" cy="19" r="6" className="fill-ink" />
      ) : (
        <>
          <line {...span} strokeWidth="11" className="stroke-ink" />
          <line {...span} strokeWidth="7" className="stroke-paper" />
        </>
      )}
    </svg>
  );
}
