import { getFormatter, getTranslations } from "next-intl/server";
import type { Entry } from "@/lib/content/entry";
import { kinds } from "@/lib/content/kind";
import type { changesOf } from "@/lib/course-entries/store";
import { changedFields } from "@/lib/proposals/changed-fields";
import { frameSlots, frames } from "@/lib/proposals/frames";
import { oneOf, recordIn, textIn } from "@/lib/proposals/raw-value";

type Change = Awaited<ReturnType<typeof changesOf>>[number];

type Props = { changes: readonly Change[]; entries: readonly Entry[] };

/** Who changed what, when, and from what to what, in words. */
export async function ChangeList({ changes, entries }: Props) {
  const [t, fact, kind, format] = await Promise.all([
    getTranslations("DeskChanges"),
    getTranslations("DeskFact"),
    getTranslations("Kind"),
    getFormatter(),
  ]);
  const names = new Map([...kinds.map((one) => [one, kind(one)] as const), ...namesIn(entries)]);
  const nameOf = (id: string) => names.get(id) ?? id;
  if (changes.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <ol className="flex flex-col">
      {changes.map((change) => (
        <li
          key={`${change.sort} ${change.entryId} ${change.revision}`}
          className="flex flex-col gap-2 border-t border-hairline py-3"
        >
          <p className="wrap-anywhere">
            <strong className="font-medium">
              {t(`deeds.${deedOf(change)}`, {
                name: change.changedBy?.name ?? t("somebody"),
                sort: t(`sorts.${change.sort}`),
              })}
            </strong>{" "}
            <span className="text-14 text-muted">
              {format.dateTime(change.changedAt, { dateStyle: "medium", timeStyle: "short" })}
            </span>
          </p>
          <p className="font-serif wrap-anywhere">{titleOf(change)}</p>
          {deedOf(change) === "changed" && (
            <dl className="flex flex-col gap-1 text-14">
              {fieldsOf(change).map(({ field, before, after }) => (
                <div key={field} className="grid gap-x-4 wrap-anywhere sm:grid-cols-[12rem_1fr]">
                  <dt className="text-muted">{labelOf(change, field)}</dt>
                  <dd>
                    {t("fromTo", { before: before || t("nothing"), after: after || t("nothing") })}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );

  function fieldsOf({ before, after }: Change) {
    return changedFields(recordIn(before), recordIn(after), nameOf);
  }

  function labelOf({ after }: Change, field: string): string {
    const frame = oneOf(frames, recordIn(after).frame, "claim");
    const isSlot = frameSlots[frame].some(({ name }) => name === field);
    if (isSlot) return fact(`slots.${frame}.${field}` as "slots.claim.agent");
    const own = `fields.${field}` as "fields.statement";
    if (fact.has(own)) return fact(own);
    const other = `fields.${field}` as "fields.title";
    return t.has(other) ? t(other) : field;
  }

  function titleOf({ entryId, before, after }: Change): string {
    return calledIn(recordIn(after ?? before)) || nameOf(entryId);
  }
}

function deedOf({ before, after }: Change): "made" | "removed" | "changed" {
  if (before === null) return "made";
  return after === null ? "removed" : "changed";
}

function calledIn({ statement, title, name, question }: Entry["body"]): string {
  return textIn(statement ?? title ?? name ?? question);
}

/** What each entry is called; a tick has no name of its own, and the id of its fact. */
function namesIn(entries: readonly Entry[]): Map<string, string> {
  const called = entries.map(({ id, body }) => [id, calledIn(body)] as const);
  return new Map(called.filter(([, name]) => name !== ""));
}
