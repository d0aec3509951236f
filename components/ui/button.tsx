import type { ComponentProps } from "react";
import { Link } from "./link";

const shape =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-control border px-4 py-2 text-16 font-medium text-center cursor-pointer disabled:cursor-default disabled:opacity-60";

const looks = {
  /** The one action of a screen. */
  primary: "border-accent bg-accent text-on-accent",
  plain: "border-line bg-surface text-ink",
} as const;

/** What is pressed and is no button of a form, such as the head of a disclosure. */
export const pressedLook = `${shape} ${looks.plain}`;

type Look = { look?: keyof typeof looks };

export function Button({
  look = "plain",
  className = "",
  ...rest
}: ComponentProps<"button"> & Look) {
  return <button type="submit" className={`${shape} ${looks[look]} ${className}`} {...rest} />;
}

export function LinkButton({
  look = "plain",
  className = "",
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return <Link className={`${shape} ${looks[look]} ${className}`} {...rest} />;
}
