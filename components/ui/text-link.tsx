import type { ComponentProps } from "react";
import { Link } from "./link";

export function TextLink({ className = "", ...rest }: ComponentProps<typeof Link>) {
  return <Link className={`text-accent underline underline-offset-4 ${className}`} {...rest} />;
}
