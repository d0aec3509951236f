import { useFormatter, useTranslations } from "next-intl";
import { Field, SelectField } from "@/components/ui/field";
import type { Description } from "./description";

type Props = {
  described: Description;
  errors: Record<string, string[] | undefined>;
  yearMissing: string | undefined;
};

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** When a document came out, as precisely as is known; a year that it leaves out is asked for. */
export function PublishedFields({ described, errors, yearMissing }: Props) {
  const t = useTranslations("DeskDocuments");
  const format = useFormatter();
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 border-y border-hairline py-4 lg:col-span-2">
      <legend className="float-left mb-2 w-full font-semibold">{t("published")}</legend>
      {yearMissing && <p>{t("yearMissing", { stated: yearMissing })}</p>}
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
        <Field
          label={t("year")}
          errors={errors.year}
          name="year"
          defaultValue={described.year}
          inputMode="numeric"
          maxLength={4}
          required
        />
        <SelectField
          label={t("month")}
          errors={errors.month}
          name="month"
          defaultValue={described.month}
        >
          <option value="">{t("unknown")}</option>
          {months.map((month) => (
            <option key={month} value={month}>
              {format.dateTime(new Date(Date.UTC(2000, month - 1)), {
                month: "long",
                timeZone: "UTC",
              })}
            </option>
          ))}
        </SelectField>
        <Field
          label={t("day")}
          hint={t("dayHint")}
          errors={errors.day}
          name="day"
          defaultValue={described.day}
          inputMode="numeric"
          maxLength={2}
        />
      </div>
      <Field
        label={yearMissing ? t("groundsAsked") : t("grounds")}
        hint={t("groundsHint")}
        errors={errors.grounds}
        name="grounds"
        defaultValue={described.grounds}
        maxLength={300}
        required={yearMissing !== undefined}
      />
    </fieldset>
  );
}
