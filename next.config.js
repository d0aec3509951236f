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
  // `npm test` checks types; a build by whoever only starts the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // What is longer is cut off unsaid: more than a document may have, which its route refuses.
    proxyClientMaxBodySize: "22mb",
    // Sources are built once: to keep what a second build could take over costs a quarter of the time.
    turbopackFileSystemCacheForBuild: false,
  },
};

export default withNextIntl(config);
