import type { ComponentProps } from "react";

const shape =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-control border px-4 py-2 text-16 font-medium text-center cursor-pointer disabled:cursor-default disabled:opacity-60";

/** What is pressed, whether or not it is a button of a form: a link, the head of a disclosure. */
export const pressed = {
  /** The one action of a screen. */
  primary: `${shape} border-accent bg-accent text-on-accent`,
  plain: `${shape} border-line bg-surface text-ink`,
} as const;

export type Look = { look?: keyof typeof pressed };

export function Button({
  look = "plain",
  className = "",
  ...rest
}: ComponentProps<"button"> & Look) {
  return <button type="submit" className={`${pressed[look]} ${className}`} {...rest} />;
}
