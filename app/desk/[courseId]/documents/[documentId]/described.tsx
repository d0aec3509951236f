import { getTranslations } from "next-intl/server";
import { describedAs } from "@/app/desk/[courseId]/documents/description";
import { SecondStep } from "@/components/ui/second-step";
import { shownDate } from "@/lib/content/shown";
import { entriesOf, type StoredEntry } from "@/lib/course-entries/store";
import type { DocumentKey } from "@/lib/desk-documents/store";
import { DescriptionForm } from "./description-form";

type Props = { of: DocumentKey; document: StoredEntry };

/** What a document is said to be, and behind a press the form that changes it. */
export async function Described({ of, document }: Props) {
  const [t, genre, entities] = await Promise.all([
    getTranslations("DeskDocuments"),
    getTranslations("Source.genres"),
    entriesOf(of.courseId, { sort: "ENTITY" }),
  ]);
  const { body } = document;
  const nameOf = (id: unknown) => {
    const entity = entities.find((one) => one.id === id);
    return entity ? `${entity.body.name}` : `${id}`;
  };
  const author = body.author === null ? null : nameOf(body.author);
  const described = describedAs(body, { outlet: nameOf(body.outlet), author });
  const date = [described.year, described.month, described.day]
    .filter((part) => part !== "")
    .map((part) => part.padStart(2, "0"))
    .join("-");
  const parts = [described.outlet, author, shownDate(date), genre(described.genre as "news")];
  return (
    <section className="flex flex-col gap-3 wrap-anywhere">
      <p>{parts.filter(Boolean).join(" · ")}</p>
      <p className="text-14 text-muted">
        {t("licenceIs", { licence: described.licence })}
        {described.grounds !== "" && ` · ${t("groundsAre", { grounds: described.grounds })}`}
      </p>
      <SecondStep label={t("change")}>
        <DescriptionForm
          of={of}
          described={described}
          revision={document.revision}
          names={entities.map((one) => `${one.body.name}`)}
        />
      </SecondStep>
    </section>
  );
}
