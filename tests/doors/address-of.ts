import type { Things } from "@/tests/doors/world";

/** An address of the registry with these ids in it; at the desk, those of the course that is made there. */
export function addressOf(address: string, things: Things): string {
  const named = address.startsWith("/desk/") ? { ...things, ...things.desk } : things;
  return address.replaceAll(/\[(\w+)\]/g, (_, name: keyof Things) => `${named[name]}`);
}
