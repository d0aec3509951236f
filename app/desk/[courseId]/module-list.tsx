import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { entriesOf } from "@/lib/course-entries/store";

/** The modules of a course, and the way to another one. */
export async function ModuleList({ courseId }: { courseId: string }) {
  const [t, modules] = await Promise.all([
    getTranslations("Desk"),
    entriesOf(courseId, { sort: "MODULE" }),
  ]);
  return (
    <section className="flex flex-col items-start gap-3">
      <h2 className="text-18 font-semibold">{t("modules")}</h2>
      {modules.length === 0 && <p className="text-muted">{t("noModules")}</p>}
      <ul className="w-full empty:hidden">
        {modules.map(({ id, body }) => (
          <li key={id} className="border-t border-hairline py-2 wrap-anywhere">
            <TextLink
              href={`/desk/${courseId}/modules/${id}`}
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {`${body.title}`}
            </TextLink>
            <p className="text-14 text-muted">
              {t("factCount", { count: Array.isArray(body.facts) ? body.facts.length : 0 })}
            </p>
          </li>
        ))}
      </ul>
      <LinkButton href={`/desk/${courseId}/modules/new`}>{t("makeModule")}</LinkButton>
    </section>
  );
}
