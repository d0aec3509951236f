import { ChevronLeft } from "lucide-react";
import type { ComponentProps } from "react";
import { TextLink } from "./ui/text-link";

/** The way up from a page to the one it belongs to, close under the page's title. */
export function BackLink({ children, ...rest }: ComponentProps<typeof TextLink>) {
  return (
    <TextLink className="-my-3 inline-flex min-h-11 items-center gap-1 self-start" {...rest}>
      <ChevronLeft aria-hidden="true" className="-ml-1 size-4 shrink-0" />
      <span className="min-w-0">{children}</span>
    </TextLink>
  );
}
