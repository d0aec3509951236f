import type { ComponentProps } from "react";

const shape =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-control border px-4 py-2 text-16 font-medium text-center cursor-pointer aria-disabled:cursor-default aria-disabled:opacity-60";

/** What is pressed, whether or not it is a button of a form: a link, the head of a disclosure. */
export const pressed = {
  /** The one action of a screen. */
  primary: `${shape} border-accent bg-accent text-on-accent`,
  plain: `${shape} border-line bg-surface text-ink`,
} as const;

export type Look = { look?: keyof typeof pressed };

/** One that is disabled does nothing and keeps the focus, which the browser would take away from it. */
export function Button({
  look = "plain",
  className = "",
  disabled = false,
  ...rest
}: ComponentProps<"button"> & Look) {
  const off = disabled && ({ "aria-disabled": true, onClick: refuse } as const);
  return <button type="submit" className={`${pressed[look]} ${className}`} {...rest} {...off} />;
}

function refuse(event: { preventDefault: () => void }) {
  event.preventDefault();
}
