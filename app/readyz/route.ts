import { hindrance } from "@/lib/server/readiness";

/** Ready: the database answers and is of this release. A balancer sends nobody here otherwise. */
export async function GET() {
  const reason = await hindrance();
  return new Response(`${reason ?? "ready"}\n`, { status: reason ? 503 : 200 });
}
