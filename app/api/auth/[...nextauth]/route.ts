import type { NextRequest } from "next/server";
import { answerAuth } from "@/lib/auth/handler";

type Context = { params: Promise<{ nextauth: string[] }> };

const formType = "application/x-www-form-urlencoded";

export const GET = answerAuth;

/** Signs in and out. Only forms are read: the library answers a broken body of JSON with a 500. */
export async function POST(request: NextRequest, context: Context) {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith(formType)) return Response.json({ error: "Send a form." }, { status: 415 });
  return answerAuth(request, context);
}
