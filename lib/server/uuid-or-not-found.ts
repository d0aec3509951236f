import { notFound } from "next/navigation";
import { z } from "zod";

const uuid = z.uuid();

/** An id from an address. What is no id at all names nothing. */
export function uuidOrNotFound(value: string): string {
  return uuid.safeParse(value).data ?? notFound();
}
