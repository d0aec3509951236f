import { currentViewer } from "@/lib/auth/session";

/** What answering a review is compared with: the same checks of who asks, and nothing stored. */
export async function POST(request: Request) {
  const viewer = await currentViewer();
  if (!viewer) return Response.json({ error: "Sign in." }, { status: 401 });
  await request.arrayBuffer();
  return Response.json({ receipts: [] });
}
