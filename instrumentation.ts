import type { Instrumentation } from "next";

// Compiled for the edge too, where nothing of ours runs: only in a block of this very form is what
// is imported left out there.

/** Runs once before the server answers; never while building. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { beginServing } = await import("@/lib/server/serving");
    beginServing();
  }
}

export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { noteFailure } = await import("@/lib/server/serving");
    noteFailure(error, request.method, context.routePath);
  }
};
