import { getTranslations } from "next-intl/server";
import { proposedDescription } from "@/app/desk/[courseId]/documents/description";
import { Sheet } from "@/components/ui/sheet";
import { entriesOf } from "@/lib/course-entries/store";
import { countsOf, type HeldReading, piecesOf } from "@/lib/desk-documents/pieces";
import type { IntakeKey } from "@/lib/desk-documents/store";
import { Findings } from "./findings";
import { Known } from "./known";
import { Pieces } from "./pieces";
import { TakeOverForm } from "./take-over-form";

type Props = {
  of: IntakeKey;
  reading: HeldReading;
  /** Another document on its way in of the same bytes. */
  same: string | null;
  /** From which piece on the text is shown, as the address says it. */
  from: string;
};

/** A document that was read: what it is said to be, and what of its text stays. */
export async function ReadDocument({ of, reading, same, from }: Props) {
  const [t, entities] = await Promise.all([
    getTranslations("DeskDocuments"),
    entriesOf(of.courseId, { sort: "ENTITY" }),
  ]);
  const pieces = piecesOf(reading);
  const grounds = { address: t("groundsAddress"), "file-made": t("groundsFileMade") };
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <Findings findings={reading.findings} />
      <Known of={of} pieces={pieces} same={same} />
      <p>
        <a
          href="#text"
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t("toText", countsOf(pieces))}
        </a>
      </p>
      <Sheet aria-labelledby="described">
        <h2 id="described" className="text-18 font-semibold">
          {t("whatItIs")}
        </h2>
        <p className="text-muted">{t("whatItIsText")}</p>
        <TakeOverForm
          of={of}
          yearMissing={reading.proposed.yearMissing?.stated}
          proposed={proposedDescription(reading.proposed, { grounds, today })}
          names={entities.map(({ body }) => `${body.name}`)}
        />
      </Sheet>
      <Pieces of={of} pieces={pieces} from={from} />
    </>
  );
}
