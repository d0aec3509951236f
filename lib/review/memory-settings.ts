import { defaultMemorySettings, type MemorySettings } from "@/lib/review/memory";
import { ALGORITHM_NAME, ALGORITHM_VERSION } from "@/lib/review/scheduling";

/** Parameters, and for what they were made. */
export type Parameters = { algorithm: string; version: string; weights: readonly number[] };

/** The algorithm that folds memories now, by which parameters are noted. */
export const presentAlgorithm = { algorithm: ALGORITHM_NAME, version: ALGORITHM_VERSION };

/**
 * The settings by which a learner's memories are folded, all of them from their first review on.
 *
 * @param last the parameters that were put in force last, or null; made for another algorithm or
 * version, they say nothing to this one and the standard ones hold
 */
export function memorySettingsFrom(last: Parameters | null): MemorySettings {
  if (last?.algorithm !== ALGORITHM_NAME || last.version !== ALGORITHM_VERSION) {
    return defaultMemorySettings;
  }
  return { ...defaultMemorySettings, weights: last.weights };
}
