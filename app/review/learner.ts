import type { MemorySettings } from "@/lib/review/memory";

/** Who reviews, by what days, and by what settings their memories are folded. */
export type Learner = {
  id: string;
  zone: string;
  dayStartHour: number;
  memorySettings: MemorySettings;
};
