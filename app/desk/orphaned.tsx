import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/components/ui/submit-button";
import { orphanedCourses } from "@/lib/desk/store";
import { adopt } from "./actions";

/** For administrators: the courses that nobody edits any more; nothing where there is none. */
export async function Orphaned() {
  const [t, courses] = await Promise.all([getTranslations("Desk"), orphanedCourses()]);
  if (courses.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("orphaned")}</h2>
      <p className="text-muted">{t("orphanedText")}</p>
      <ul>
        {courses.map(({ id, title }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-3 border-t border-hairline py-2"
          >
            <p className="min-w-0 wrap-anywhere">{title}</p>
            <form action={adopt}>
              <input type="hidden" name="courseId" value={id} />
              <SubmitButton busy={t("busy")} aria-label={t("adoptOf", { title })}>
                {t("adopt")}
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
