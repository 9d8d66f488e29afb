import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Builds the page into client/dist; nothing on it is fetched from elsewhere. */
const clew = defineConfig({
  plugins: [react()],
  base: "/",
  build: { target: "es2023", chunkSizeWarningLimit: 700, assetsInlineLimit: 0 },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000", "/files": "http://127.0.0.1:4000" } },
});
// eslint-disable-next-line import/no-default-export -- Vite reads its settings from the default export.
export { clew as default };
