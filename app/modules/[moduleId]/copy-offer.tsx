import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { courseOfCopyable } from "@/lib/copying/store";
import { coursesOf } from "@/lib/desk/store";

type Props = { viewer: { id: string; role: string }; moduleId: string };

/** For who makes courses: the ways to a copy of this module in each of theirs. */
export async function CopyOffer({ viewer, moduleId }: Props) {
  if (viewer.role === "LEARNER") return null;
  const [t, from, courses] = await Promise.all([
    getTranslations("DeskCopy"),
    courseOfCopyable(viewer.id, moduleId),
    coursesOf(viewer.id),
  ]);
  const others = courses.filter(({ id }) => id !== from);
  if (from === null || others.length === 0) return null;
  return (
    <ul className="flex flex-col">
      {others.map(({ id, title }) => (
        <li key={id}>
          <TextLink
            href={`/desk/${id}/copy?module=${moduleId}`}
            className="inline-flex min-h-11 items-center wrap-anywhere"
          >
            {t("offer", { title })}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
