import type { ComponentProps } from "react";
import { SelectField } from "./ui/field";

type Props = ComponentProps<typeof SelectField> & {
  /** All that the server knows; the browser's own list may differ. */
  zones: readonly string[];
  zone: string;
};

/** A time zone, chosen from all there are. */
export function ZoneField({ zones, zone, ...rest }: Props) {
  const names = new Set([...zones, "UTC", zone]);
  return (
    <SelectField name="zone" key={zone} defaultValue={zone} {...rest}>
      {[...names].map((name) => (
        <option key={name}>{name}</option>
      ))}
    </SelectField>
  );
}
