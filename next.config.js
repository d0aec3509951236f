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
  // What is longer is cut off unsaid: more than a document may have, which its route refuses.
  experimental: { proxyClientMaxBodySize: "22mb" },
};

export default withNextIntl(config);
