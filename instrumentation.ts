import type { Instrumentation } from "next";

/** Runs once before the server answers; never while building. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { beginServing } = await import("@/lib/server/serving");
  beginServing();
}

export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { noteFailure } = await import("@/lib/server/serving");
  noteFailure(error, request.method, context.routePath);
};
