import { getRequestConfig } from "next-intl/server";
import { currentViewer } from "@/lib/auth/session";
import messages from "@/messages/en.json";

/** The words of the request, and the zone in which a person who is signed in reads times. */
export default getRequestConfig(async () => {
  const viewer = await currentViewer();
  return { locale: "en-GB", messages, timeZone: viewer?.zone ?? "UTC" };
});
