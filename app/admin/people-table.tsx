import { useFormatter, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { peoplePage } from "@/lib/people/store";

type People = Awaited<ReturnType<typeof peoplePage>>["people"];

const cell = "py-2 pr-4 max-lg:block max-lg:p-0";

/** A table, and on a narrow screen a list: one person a block. */
export function PeopleTable({ people }: { people: People }) {
  const t = useTranslations("People");
  const role = useTranslations("Account.roles");
  const format = useFormatter();
  return (
    <table className="w-full text-left max-lg:block lg:table-fixed">
      <thead className="text-14 text-muted max-lg:sr-only">
        <tr>
          {[t("name"), t("email"), t("role"), t("seen")].map((head) => (
            <th key={head} scope="col" className="py-2 pr-4 font-medium last:lg:w-32">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-lg:block">
        {people.map(({ id, name, email, sessions: [last], suspension, ...person }) => (
          <tr key={id} className="border-t border-hairline max-lg:block max-lg:py-2">
            <th scope="row" className={`${cell} py-0 font-medium wrap-anywhere lg:min-w-40`}>
              <Link
                href={`/admin/people/${id}`}
                className="flex min-h-11 items-center text-accent underline underline-offset-4"
              >
                {name}
              </Link>
            </th>
            <td className={`${cell} text-14 wrap-anywhere`}>{email}</td>
            <td className={`${cell} text-14`}>
              {role(person.role)}
              {suspension && <strong className="text-wrong"> · {t("states.suspended")}</strong>}
            </td>
            <td className={`${cell} text-14 tabular-nums lg:whitespace-nowrap text-muted`}>
              <span className="lg:hidden">{t("seen")}: </span>
              {last ? format.dateTime(last.lastSeenAt, { dateStyle: "medium" }) : t("never")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
