// What Next is told at build time. Headers are not here: they depend on where the product is served, which only
// the running server knows (scripts/serve-app.mjs).
import { root } from './scripts/paths.mjs';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types have a step of their own in `npm run check`; a start needs no second look.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root },
};

export default config;
