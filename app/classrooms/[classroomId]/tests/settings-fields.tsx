import { useTranslations } from "next-intl";
import { CheckField } from "@/components/ui/check-field";
import { Field, SelectField } from "@/components/ui/field";
import { testOrders } from "@/lib/class-test/schema";
import { type FeedbackRule, feedbackRules } from "@/lib/quiz/feedback-rule";

export type Settings = {
  title: string;
  opens: string;
  due: string;
  minutes: number | null;
  tries: number;
  feedback: FeedbackRule;
  order: (typeof testOrders)[number];
  certainty: boolean;
};

type Props = {
  zone: string;
  settings: Settings;
  errors?: Record<string, string[] | undefined> | undefined;
};

/** The settings of a test while nobody has begun it. */
export function SettingsFields({ zone, settings, errors }: Props) {
  const t = useTranslations("TestSettings");
  return (
    <>
      <TitleField settings={settings} errors={errors} />
      <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
        <Field
          label={t("opens")}
          hint={t("zoneHint", { zone })}
          errors={errors?.opens}
          name="opens"
          type="datetime-local"
          defaultValue={settings.opens}
          required
        />
        <DueField zone={zone} settings={settings} errors={errors} />
        <Field
          label={t("minutes")}
          hint={t("minutesHint")}
          errors={errors?.minutes}
          name="minutes"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={settings.minutes ?? ""}
        />
        <TriesField settings={settings} errors={errors} />
        <SelectField
          label={t("feedback")}
          hint={t("feedbackHint")}
          errors={errors?.feedback}
          name="feedback"
          defaultValue={settings.feedback}
        >
          {feedbackRules.map((rule) => (
            <option key={rule} value={rule}>
              {t(`rules.${rule}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t("order")}
          hint={t("orderHint")}
          errors={errors?.order}
          name="order"
          defaultValue={settings.order}
        >
          {testOrders.map((order) => (
            <option key={order} value={order}>
              {t(`orders.${order}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <CheckField label={t("certainty")} name="certainty" defaultChecked={settings.certainty} />
    </>
  );
}

/** What of the settings may still change once somebody has begun. */
export function BegunFields({ zone, settings, errors }: Props) {
  return (
    <>
      <TitleField settings={settings} errors={errors} />
      <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
        <DueField zone={zone} settings={settings} errors={errors} />
        <TriesField settings={settings} errors={errors} />
      </div>
    </>
  );
}

function TitleField({ settings, errors }: Omit<Props, "zone">) {
  const t = useTranslations("TestSettings");
  return (
    <Field
      label={t("name")}
      errors={errors?.title}
      name="title"
      defaultValue={settings.title}
      maxLength={120}
      required
    />
  );
}

function DueField({ zone, settings, errors }: Props) {
  const t = useTranslations("TestSettings");
  return (
    <Field
      label={t("due")}
      hint={t("zoneHint", { zone })}
      errors={errors?.due}
      name="due"
      type="datetime-local"
      defaultValue={settings.due}
      required
    />
  );
}

function TriesField({ settings, errors }: Omit<Props, "zone">) {
  const t = useTranslations("TestSettings");
  return (
    <Field
      label={t("tries")}
      hint={t("triesHint")}
      errors={errors?.tries}
      name="tries"
      inputMode="numeric"
      autoComplete="off"
      defaultValue={settings.tries}
      required
    />
  );
}
