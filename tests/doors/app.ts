import { inject } from "vitest";

const served = inject("apps")[Number(process.env.VITEST_POOL_ID) - 1];
if (!served) throw new Error("No server was started for this worker.");

/** The app as it is served to this worker alone. */
export const app = served;
