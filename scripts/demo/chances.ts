import { chanceOf } from "@/lib/chance";

/** Chances one after the other, from 0 up to 1; the same row for the same seed. */
export function chances(seed: string): () => number {
  let drawn = 0;
  return () => {
    drawn += 1;
    return chanceOf(`${seed} ${drawn}`);
  };
}
