import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/env";
import { askingAddress } from "./asking-address";

/** The network address of the request being answered, as limits count it. */
export async function askingNetwork(): Promise<string> {
  const sent = await headers();
  const trusted = new Set(
    env()
      .TRUSTED_PROXY.split(",")
      .map((address) => address.trim()),
  );
  return askingAddress(sent.get("x-peer-address") ?? "", sent.get("x-forwarded-for"), trusted);
}
