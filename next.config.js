import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/server/locale.ts",
  experimental: {
    // Read while building, so that neither the server nor the browser reads them anew for each page.
    messages: { path: "./messages", locales: "infer", format: "json", precompile: true },
  },
});

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: ["prom-client"],
  images: { unoptimized: true },
};

export default withNextIntl(config);
