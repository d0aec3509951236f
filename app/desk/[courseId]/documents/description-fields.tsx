import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { Field, SelectField } from "@/components/ui/field";
import { genres, languages } from "@/lib/desk-documents/schema";
import type { Description } from "./description";
import { PublishedFields } from "./published-fields";

type Props = {
  described: Description;
  errors: Record<string, string[] | undefined>;
  yearMissing: string | undefined;
  names: readonly string[];
};

/** What a document is: who printed and wrote it, when, in which language, and what may be done with it. */
export function DescriptionFields({ described, errors, yearMissing, names }: Props) {
  const t = useTranslations("DeskDocuments");
  const genre = useTranslations("Source.genres");
  const known = useId();
  const shared = (name: keyof Description) => ({
    name,
    defaultValue: described[name],
    errors: errors[name],
  });
  return (
    <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
      <datalist id={known}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="lg:col-span-2">
        <Field label={t("title")} {...shared("title")} maxLength={300} required />
      </div>
      <Field
        label={t("outlet")}
        hint={t("outletHint")}
        {...shared("outlet")}
        maxLength={120}
        list={known}
        required
      />
      <Field
        label={t("author")}
        hint={t("authorHint")}
        {...shared("author")}
        maxLength={120}
        list={known}
      />
      <Field
        label={t("outletAbout")}
        hint={t("aboutHint")}
        errors={errors.outletAbout}
        name="outletAbout"
        maxLength={200}
      />
      <Field
        label={t("authorAbout")}
        hint={t("aboutHint")}
        errors={errors.authorAbout}
        name="authorAbout"
        maxLength={200}
      />
      <PublishedFields described={described} errors={errors} yearMissing={yearMissing} />
      <SelectField label={t("language")} {...shared("language")}>
        <Languages proposed={described.language} />
      </SelectField>
      <SelectField label={t("genre")} hint={t("genreHint")} {...shared("genre")}>
        {described.genre === "" && <option value="">{t("choose")}</option>}
        {genres.map((one) => (
          <option key={one} value={one}>
            {genre(one)}
          </option>
        ))}
      </SelectField>
      <Field
        label={t("licence")}
        hint={t("licenceHint")}
        {...shared("licence")}
        maxLength={200}
        required
      />
      <Field label={t("url")} hint={t("urlHint")} {...shared("url")} type="url" maxLength={2000} />
      <Field label={t("retrieved")} {...shared("retrieved")} type="date" required />
    </div>
  );
}

function Languages({ proposed }: { proposed: string }) {
  const names = new Intl.DisplayNames(useLocale(), { type: "language" });
  const offered = [...new Set([...languages, proposed])];
  return offered.map((code) => (
    <option key={code} value={code}>
      {names.of(code)}
    </option>
  ));
}
