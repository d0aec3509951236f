import { v7 } from "uuid";
import { db } from "@/lib/db/client";
import type { Make } from "@/tests/doors/right-use";

/** Right uses of what is about forecasts. */
export const forecastUses: Record<string, Make> = {
  "app/forecasts/actions.ts#giveProbability": async (world, relation) => {
    const { forecastId } = world[relation];
    await db.resolution.deleteMany({ where: { factId: forecastId } });
    return {
      ...{ page: `/forecasts/${forecastId}`, isStateful: true, stores: true },
      fields: {
        ...{ factId: forecastId, probabilityId: v7() },
        ...{ meaningRevision: "1", percent: "40" },
      },
    };
  },
  "app/forecasts/actions.ts#resolveForecast": async (world, relation) => {
    const { forecastId } = world[relation];
    await db.resolution.deleteMany({ where: { factId: forecastId } });
    return {
      ...{ page: `/forecasts/${forecastId}`, isStateful: true, stores: true },
      fields: {
        ...{ factId: forecastId, outcome: "CAME_TRUE", settledOn: "2026-01-02", why: "So it was." },
        ...{ sourceTitle: "A page", sourceUrl: "https://example.com/a", published: "2026-01-02" },
      },
    };
  },
};
