import type { OpenQuestion } from "@/lib/quiz/attempt";
import { optionLook } from "./option-look";

type Props = {
  options: OpenQuestion["options"];
  /** What was answered before, where an answer may be changed. */
  given?: string | undefined;
};

/** The options of which one is chosen. */
export function OptionList({ options, given }: Props) {
  return (
    <fieldset aria-labelledby="stem" className="flex min-w-0 flex-col gap-3">
      {options.map(({ id, text }, index) => (
        <label key={id} className={optionLook}>
          <input
            id={optionRef(index)}
            type="radio"
            name="response"
            value={id}
            defaultChecked={id === given}
            required
            aria-labelledby={`${optionRef(index)}-text`}
            className="size-5 shrink-0 accent-accent"
          />
          <span id={`${optionRef(index)}-text`} className="min-w-0">
            {text}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** By which a figure beside the options names one of them. */
export function optionRef(index: number): string {
  return `option-${index + 1}`;
}
