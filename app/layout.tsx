import "@fontsource-variable/noto-sans/wght.css";
import "@fontsource-variable/noto-sans-khmer/wght.css";
import "@fontsource-variable/noto-sans-lao/wght.css";
import "@fontsource-variable/noto-sans-myanmar/wght.css";
import "@fontsource-variable/noto-sans-thai/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Arrival } from "@/components/arrival";
import { ReaderRole } from "@/components/reader-role";
import { currentViewer } from "@/lib/auth/session";
import { isDemo } from "@/lib/env";
import { textSizeOf } from "./account/text-size";
import { themeOf } from "./account/theme";
import { browserMessages } from "./browser-messages";
import { DemoBanner } from "./demo-banner";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("App");
  return {
    title: { default: t("name"), template: `%s · ${t("name")}` },
    description: t("promise"),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f3" },
    { media: "(prefers-color-scheme: dark)", color: "#12171e" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [jar, viewer] = await Promise.all([cookies(), currentViewer()]);
  return (
    <html lang={await getLocale()} data-theme={themeOf(jar)} data-text={textSizeOf(jar)}>
      <body>
        {isDemo() && <DemoBanner />}
        <NextIntlClientProvider messages={browserMessages(await getMessages())}>
          <ReaderRole
            isAdmin={viewer?.role === "ADMIN"}
            hasDesk={viewer !== null && viewer.role !== "LEARNER"}
          >
            {children}
            {/* After the page, which may put the focus somewhere itself. */}
            <Arrival />
          </ReaderRole>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
