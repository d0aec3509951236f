import type { ComponentProps } from "react";
import { type Look, pressed } from "./button";
import { Link } from "./link";

/** A link that looks like a button. It stands apart, since pages with buttons alone need no links. */
export function LinkButton({
  look = "plain",
  className = "",
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return <Link className={`${pressed[look]} ${className}`} {...rest} />;
}
