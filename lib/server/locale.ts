import { headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { currentViewer } from "@/lib/auth/session";
import messages from "@/messages/en.json";
import { acceptedLanguage, firstLanguage, localeOf } from "./accepted-language";
import { languages } from "./languages";
import { overlaid } from "./overlaid";

/** What messages read while building do not know by themselves. */
const formats = { number: { percent: { style: "percent" } } } as const;

/**
 * The words of the request, and the zone in which a person who is signed in reads times. In the
 * language that the person chose, else in one that the browser asks for.
 */
export default getRequestConfig(async () => {
  const viewer = await currentViewer();
  const accepted = (await headers()).get("accept-language");
  const language = languages().find((one) => one === viewer?.language);
  const shown = language ?? acceptedLanguage(accepted, languages());
  return {
    locale: localeOf(shown),
    messages: await messagesIn(shown),
    timeZone: viewer?.zone ?? "UTC",
    formats,
  };
});

async function messagesIn(language: string) {
  if (language === firstLanguage) return messages;
  const { default: translated } = await import(`@/messages/${language}.json`);
  return overlaid(messages, translated);
}
