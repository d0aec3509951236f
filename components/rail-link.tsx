import type { Sun } from "lucide-react";
import { Link } from "./ui/link";

/** A way from the rail to a place, or from a phone's head to what is one's own. */
export function RailLink({
  href,
  label,
  here,
  Icon,
}: {
  href: string;
  label: string;
  here: boolean;
  Icon: typeof Sun;
}) {
  return (
    <li>
      <Link
        href={href}
        aria-current={here ? "page" : undefined}
        className="flex min-h-11 items-center gap-3 rounded-control px-2 text-14 text-muted hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-accent lg:text-16"
      >
        <Icon aria-hidden="true" className="size-5" />
        <span>{label}</span>
      </Link>
    </li>
  );
}
