import "server-only";
import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "./options";

type Context = { params: Promise<{ nextauth: string[] }> };

/** The library's own doors: its token against forged forms, signing in, signing out. */
export function answerAuth(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, authOptions());
}
