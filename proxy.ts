import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/auth/content-security-policy";
import { responseHeaders } from "@/lib/auth/response-headers";
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
  const response = (await refusal(request, address)) ?? passedOn(request);
  for (const [name, value] of Object.entries(responseHeaders(address))) {
    response.headers.set(name, value);
  }
  return response;
}

/** The answer to what is not let in, else null. */
async function refusal(request: NextRequest, address: string): Promise<Response | null> {
  if (!isSameOrigin(request.method, request.headers, address)) {
    return Response.json({ error: "This request did not come from our pages." }, { status: 403 });
  }
  const { pathname } = request.nextUrl;
  if (!isReadablePath(pathname)) return new Response("Not found.\n", { status: 404 });
  if (request.method !== "POST" || pathname.startsWith("/api/")) return null;
  const status = await formRefusal(request);
  return status ? Response.json({ error: "This is no form of our pages." }, { status }) : null;
}

function passedOn(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = { matcher: "/((?!_next/static|icon.svg).*)" };
