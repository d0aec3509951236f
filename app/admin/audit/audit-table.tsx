import { useFormatter, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { auditPage } from "@/lib/audit/store";
import { DeedWords } from "./deed-words";

type Entry = Awaited<ReturnType<typeof auditPage>>["entries"][number];

const cell = "py-2 pr-4 align-top text-14 max-lg:block max-lg:p-0";

/** A table, and on a narrow screen a list: one entry a block. */
export function AuditTable({ entries }: { entries: Entry[] }) {
  const t = useTranslations("Audit");
  const format = useFormatter();
  return (
    <table className="w-full text-left max-lg:block lg:table-fixed">
      <thead className="text-14 text-muted max-lg:sr-only">
        <tr>
          {[t("at"), t("actor"), t("what"), t("whom"), t("class")].map((head) => (
            <th key={head} scope="col" className="py-2 pr-4 font-medium first:lg:w-44">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-lg:block">
        {entries.map(({ id, at, deed, details, actor, person, classroom }) => (
          <tr key={id} className="border-t border-hairline max-lg:block max-lg:py-3">
            <td className={`${cell} tabular-nums text-muted lg:whitespace-nowrap`}>
              {format.dateTime(at, { dateStyle: "medium", timeStyle: "medium" })}
            </td>
            <td className={`${cell} wrap-anywhere`}>
              {actor ? <Person {...actor} /> : t("noActor")}
            </td>
            <td className={`${cell} font-medium`}>
              <DeedWords deed={deed} details={details} />
            </td>
            <td className={`${cell} wrap-anywhere max-lg:empty:hidden`}>
              {person && <Person {...person} />}
            </td>
            <td className={`${cell} wrap-anywhere max-lg:empty:hidden`}>{classroom?.name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Person({ id, name }: { id: string; name: string }) {
  return (
    <TextLink
      href={`/admin/people/${id}`}
      className="inline-flex min-h-6 items-center max-lg:min-h-11"
    >
      {name}
    </TextLink>
  );
}
