import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";

/** Opens a page of its own beside what one is doing, which stays as it is. */
export function NewTabLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="flex min-h-11 items-center gap-2 self-start text-accent underline underline-offset-4"
    >
      {children}
      <ExternalLink aria-hidden="true" className="size-4" />
    </a>
  );
}
