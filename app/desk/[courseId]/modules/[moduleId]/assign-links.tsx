import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { moduleStandings } from "@/lib/course-publishing/store";

type Props = {
  standing: Awaited<ReturnType<typeof moduleStandings>>[number] | undefined;
  /** The classes that the editor teaches. */
  classrooms: readonly { id: string; name: string }[];
};

const look = "inline-flex min-h-11 items-center wrap-anywhere";

/** The ways from a published module to the classes that it may be assigned to; none from one that is not offered. */
export function AssignLinks({ standing, classrooms }: Props) {
  const t = useTranslations("DeskModule");
  if (!standing || standing.archiving) return null;
  if (classrooms.length === 0) {
    return (
      <p>
        <TextLink href="/classrooms" className={look}>
          {t("noClass")}
        </TextLink>
      </p>
    );
  }
  return (
    <ul className="flex flex-col">
      {classrooms.map(({ id, name }) => (
        <li key={id}>
          <TextLink
            href={`/classrooms/${id}/assignments/new?version=${standing.version.id}`}
            className={look}
          >
            {t("assignTo", { name })}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
