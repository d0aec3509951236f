import "server-only";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { poolFigures } from "@/lib/db/client";
import type { LogEntry } from "./log-entry";

const kept = globalThis as { parallaxMetrics?: ReturnType<typeof makeMetrics> };

/** One set a process, in whichever part of the build this module stands. */
function metrics() {
  kept.parallaxMetrics ??= makeMetrics();
  return kept.parallaxMetrics;
}

function makeMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    ...{ name: "parallax_database_connections", help: "Connections of this process.", registers },
    labelNames: ["state"],
    collect() {
      for (const [state, count] of Object.entries(poolFigures())) this.set({ state }, count);
    },
  });
  return {
    registry,
    requests: new Histogram({
      ...{ name: "parallax_request_seconds", help: "Requests, by door.", registers },
      labelNames: ["door", "method", "status"],
      buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    }),
    events: new Counter({
      ...{ name: "parallax_events_total", help: "What the log tells, counted.", registers },
      labelNames: ["event", "outcome"],
    }),
    jobs: new Counter({
      ...{ name: "parallax_jobs_total", help: "Jobs done or failed here.", registers },
      labelNames: ["job", "outcome"],
    }),
    reviews: new Counter({
      ...{ name: "parallax_reviews_total", help: "Reviews and undos received.", registers },
      labelNames: ["outcome"],
    }),
  };
}

/** Counts what goes to the log. */
export function countEntry(entry: LogEntry): void {
  const { events, jobs, reviews } = metrics();
  if (entry.event === "job") jobs.inc({ job: entry.job, outcome: entry.outcome });
  else if (entry.event === "reviews") {
    reviews.inc({ outcome: "kept" }, entry.kept);
    reviews.inc({ outcome: "refused" }, entry.refused);
  } else events.inc({ event: entry.event, outcome: "outcome" in entry ? entry.outcome : "" });
}

/** Counts and times a request that was answered. */
export function measureRequest(
  { door, method, status }: { door: string; method: string; status: number },
  seconds: number,
): void {
  metrics().requests.observe({ door, method, status }, seconds);
}

/** All figures of this process in Prometheus's text format, with its media type. */
export async function metricsText(): Promise<{ text: string; type: string }> {
  const { registry } = metrics();
  return { text: await registry.metrics(), type: registry.contentType };
}
