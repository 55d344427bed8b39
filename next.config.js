// What Next is told at build time. Headers are not here: they depend on where the product is served, which only
// the running server knows (scripts/serve-app.mjs).

/** @type {import('next').NextConfig} */
module.exports = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types have a step of their own in `npm run check`; a start needs no second look.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: __dirname },
};
