import "server-only";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import {
  APICallError,
  extractJsonMiddleware,
  generateText,
  jsonSchema,
  NoObjectGeneratedError,
  Output,
  parsePartialJson,
  wrapLanguageModel,
} from "ai";
import type { z } from "zod";
import { sentSchema } from "@/lib/content/propose/model/answer-schema";
import type { Sent } from "@/lib/content/propose/model/messages";
import { env } from "@/lib/env";
import { boundedFetch } from "./bounded-fetch";

/** A language model that proposes, and where what is sent to it goes. */
export type LanguageModel = { name: string; host: string };

/** Why an answer did not come, or was none. */
export type ModelFailure = "busy" | "late" | "refused" | "unreachable" | "unreadable";

/** `isCut`: the answer broke off, and holds what came before. */
export type Answered = { answer: unknown; isCut: boolean } | { failure: ModelFailure };

/** How long an answer may take, and the pauses before it is asked for again where the server is busy or broken. */
export type Patience = { answerMs: number; pausesMs: readonly number[] };

const usual: Patience = { answerMs: 120_000, pausesMs: [1000, 5000] };

/** A server may ask for a longer pause than ours, up to this. */
const longestPauseMs = 30_000;
const mostTokens = 8000;
const mostBytes = 1_000_000;

/** The model that this installation is set to use, or null: without one nothing leaves the machine. */
export function languageModel(): LanguageModel | null {
  const { MODEL_URL, MODEL_NAME } = env();
  return MODEL_URL && MODEL_NAME ? { name: MODEL_NAME, host: new URL(MODEL_URL).host } : null;
}

/**
 * Asks the model once, and again where its server is busy or broken. It is given no tools, and what it answers
 * is nothing but data of the schema's outer form: whoever asks reads each part closely.
 *
 * @throws when `signal` ends it, or when no model is set
 */
export async function askModel(
  { sent, schema }: { sent: Sent; schema: z.ZodType },
  signal: AbortSignal,
  patience: Patience = usual,
): Promise<Answered> {
  for (const pauseMs of [...patience.pausesMs, null]) {
    const answered = await askOnce({ sent, schema }, signal, patience.answerMs);
    if (!("again" in answered)) return answered;
    if (pauseMs === null) return { failure: answered.failure };
    await pause(Math.max(pauseMs, answered.again), signal);
  }
  throw new Error("A model was asked no time at all.");
}

/** `again`: another try may help, after so many milliseconds at least. */
type Tried = Answered | { failure: ModelFailure; again: number };

async function askOnce(
  { sent, schema }: { sent: Sent; schema: z.ZodType },
  signal: AbortSignal,
  answerMs: number,
): Promise<Tried> {
  const late = AbortSignal.timeout(answerMs);
  try {
    const { output } = await generateText({
      model: configuredModel(),
      system: sent.system,
      prompt: sent.prompt,
      output: Output.object({ schema: jsonSchema(sentSchema(schema)) }),
      abortSignal: AbortSignal.any([signal, late]),
      maxOutputTokens: mostTokens,
      temperature: 0,
      maxRetries: 0,
    });
    return { answer: output, isCut: false };
  } catch (error) {
    signal.throwIfAborted();
    return late.aborted ? { failure: "late" } : afterFailure(error);
  }
}

function configuredModel() {
  const { MODEL_URL = "", MODEL_NAME = "", MODEL_KEY } = env();
  const provider = createOpenAICompatible({
    name: "configured",
    baseURL: MODEL_URL.replace(/\/+$/, ""),
    ...(MODEL_KEY && { apiKey: MODEL_KEY }),
    supportsStructuredOutputs: true,
    fetch: boundedFetch(mostBytes),
  });
  return wrapLanguageModel({ model: provider(MODEL_NAME), middleware: extractJsonMiddleware() });
}

async function afterFailure(error: unknown): Promise<Tried> {
  if (NoObjectGeneratedError.isInstance(error)) {
    const { value, state } = await parsePartialJson(error.text);
    const isCut = state === "repaired-parse";
    return isCut && error.finishReason === "length"
      ? { answer: value, isCut }
      : { failure: "unreadable" };
  }
  if (!APICallError.isInstance(error)) return { failure: "unreadable" };
  const { statusCode, isRetryable } = error;
  if (statusCode === undefined) return { failure: "unreachable", again: 0 };
  if (statusCode < 300) return { failure: "unreadable" };
  return isRetryable ? { failure: "busy", again: askedPause(error) } : { failure: "refused" };
}

function askedPause({ responseHeaders }: APICallError): number {
  const seconds = Number(responseHeaders?.["retry-after"] ?? 0);
  return Number.isFinite(seconds) ? Math.min(seconds * 1000, longestPauseMs) : 0;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
