import "server-only";
import { Prisma } from "./generated/client";

/** Whether the database refused a row because another has what only one may have. */
export function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
