import { requireViewer } from "@/lib/auth/session";

/** What the pages are compared with: the same frame around them, the same checks, and no content. */
export default async function EmptyPage() {
  const viewer = await requireViewer();
  return <p>{viewer.name}</p>;
}
