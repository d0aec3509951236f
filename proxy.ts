import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/auth/content-security-policy";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { formRefusal } from "@/lib/server/form-refusal";
import { isReadablePath } from "@/lib/server/readable-path";

/**
 * Hygiene for every request: none that may change something comes from elsewhere, none is such that
 * the framework could not read it, and every page carries a fresh nonce. Who may do what is never
 * decided here.
 */
export async function proxy(request: NextRequest) {
  const address = process.env.NEXTAUTH_URL ?? request.nextUrl.origin;
  if (!isSameOrigin(request.method, request.headers, address)) {
    return Response.json({ error: "This request did not come from our pages." }, { status: 403 });
  }
  const { pathname } = request.nextUrl;
  if (!isReadablePath(pathname)) return new Response("Not found.\n", { status: 404 });
  if (request.method === "POST" && !pathname.startsWith("/api/")) {
    const status = await formRefusal(request);
    if (status) return Response.json({ error: "This is no form of our pages." }, { status });
  }
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-path", pathname + request.nextUrl.search);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set("x-content-type-options", "nosniff");
  return response;
}

export const config = { matcher: "/((?!_next/static|icon.svg).*)" };
