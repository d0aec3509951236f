import { type Messages, useTranslations } from "next-intl";
import { type ComponentProps, type ReactNode, useId } from "react";

const box =
  "min-h-11 w-full rounded-control border border-line bg-surface px-3 py-2 text-16 text-ink aria-invalid:border-wrong";

type Words = {
  label: string;
  hint?: string | undefined;
  /** Ids of what else is to be read with it, such as the question that it answers. */
  describedBy?: string | undefined;
  /** Names of what is wrong, as the schemas give them; the sentences stand in the messages. */
  errors?: string[] | undefined;
};

/** What ties a control to its words. */
type Ties = {
  id: string;
  className: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string;
};

/** A labelled line of input. */
export function Field({
  label,
  hint,
  describedBy,
  errors,
  ...rest
}: ComponentProps<"input"> & Words) {
  return (
    <Labelled label={label} hint={hint} describedBy={describedBy} errors={errors}>
      {(ties) => <input {...ties} {...rest} />}
    </Labelled>
  );
}

/** A labelled list of which one is chosen. */
export function SelectField({ label, hint, errors, ...rest }: ComponentProps<"select"> & Words) {
  return (
    <Labelled label={label} hint={hint} errors={errors}>
      {(ties) => <select {...ties} {...rest} />}
    </Labelled>
  );
}

/** A labelled box for some lines of text. */
export function TextAreaField({
  label,
  hint,
  errors,
  ...rest
}: ComponentProps<"textarea"> & Words) {
  return (
    <Labelled label={label} hint={hint} errors={errors}>
      {(ties) => <textarea rows={3} {...ties} {...rest} />}
    </Labelled>
  );
}

/** A label above a control; a hint and its errors below, read with it. */
function Labelled({
  label,
  hint,
  describedBy,
  errors,
  children,
}: Words & { children: (ties: Ties) => ReactNode }) {
  const id = useId();
  const about = `${id}-about`;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-14 font-medium">
        {label}
      </label>
      {children({
        id,
        className: box,
        "aria-invalid": errors ? true : undefined,
        "aria-describedby": describedBy ? `${describedBy} ${about}` : about,
      })}
      <div id={about} className="text-14 empty:hidden">
        {hint && <p className="text-muted">{hint}</p>}
        {errors?.map((error) => (
          <p key={error} className="text-wrong">
            <Mistake error={error} />
          </p>
        ))}
      </div>
    </div>
  );
}

type Mistake = keyof Messages["Mistakes"];

/** @param error a name, where a figure belongs to it with that behind a colon: "too-long:80" */
function Mistake({ error }: { error: string }) {
  const t = useTranslations("Mistakes");
  const [name = "", max = ""] = error.split(":");
  return t(t.has(name as Mistake) ? (name as Mistake) : "other", { max });
}
