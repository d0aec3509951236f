import { CheckField } from "./check-field";

type Props = {
  legend: string;
  name: string;
  choices: readonly (readonly [value: string, label: string])[];
};

/** Boxes to tick, folded away until they are wanted: with none ticked nothing is left out. */
export function FoldedChoices({ legend, name, choices }: Props) {
  return (
    <details className="rounded-control border border-line px-3">
      <summary className="min-h-11 cursor-pointer py-2 font-medium">{legend}</summary>
      <fieldset
        aria-label={legend}
        className="grid min-w-0 grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-x-6 pb-2"
      >
        {choices.map(([value, label]) => (
          <CheckField key={value} label={label} name={name} value={value} />
        ))}
      </fieldset>
    </details>
  );
}
