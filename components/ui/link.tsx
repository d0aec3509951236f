import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A way to another page of ours. Each page is made when it is asked for: of one that is not wanted yet
 * there is nothing to fetch but its name, and to be asked for that twice for every link that comes into
 * view costs the server more than the page that holds them. Some pages also note that they were read.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
