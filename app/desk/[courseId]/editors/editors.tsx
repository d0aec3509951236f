import { getFormatter, getTranslations } from "next-intl/server";
import { SecondStep } from "@/components/ui/second-step";
import { editorsOf } from "@/lib/desk/store";
import { editingOffersOf } from "@/lib/editing/store";
import { EditorForm } from "./editor-form";
import { RemoveEditor } from "./remove-editor";
import { TakeEditingOfferBack } from "./take-editing-offer-back";

type Props = { courseId: string; viewerId: string };

/** Who edits a course, who is asked to, and how another instructor comes to. */
export async function Editors({ courseId, viewerId }: Props) {
  const [t, format, editors, offers] = await Promise.all([
    getTranslations("Desk"),
    getFormatter(),
    editorsOf(courseId),
    editingOffersOf(courseId, new Date()),
  ]);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("editors")}</h2>
      <ul>
        {editors.map(({ id, name }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-3 border-t border-hairline py-2"
          >
            <p className="min-w-0 wrap-anywhere">
              {name}
              {id === viewerId && <span className="text-muted"> · {t("you")}</span>}
            </p>
            {editors.length > 1 && (
              <RemoveEditor courseId={courseId} person={{ id, name }} isOwn={id === viewerId} />
            )}
          </li>
        ))}
        {offers.map(({ id, email, expiresAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-3 border-t border-hairline py-2"
          >
            <div className="min-w-0">
              <p className="wrap-anywhere">{email}</p>
              <p className="text-14 text-muted">
                {t("editorOffered", { date: format.dateTime(expiresAt, { dateStyle: "medium" }) })}
              </p>
            </div>
            <TakeEditingOfferBack courseId={courseId} offer={{ id, email }} />
          </li>
        ))}
      </ul>
      <SecondStep label={t("addEditor")}>
        <p>{t("addEditorText")}</p>
        <EditorForm courseId={courseId} />
      </SecondStep>
    </section>
  );
}
