import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { compressed } from "./scripts/compressed.ts"

/** The page. The server's own build is in vite.server.config.ts. */
export default defineConfig({
  plugins: [react(), compressed()],
  build: {
    outDir: "dist/page",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    // That compressing takes most of the time is no news.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        // What each of these brings along is one file: beside a kilobyte of headers each, many small
        // ones would spare nothing.
        codeSplitting: {
          groups: [
            { name: "first", tags: ["$initial"], priority: 2 },
            { name: "table", test: /src\/app\/AtTheTable\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      "/api": "http://127.0.0.1:4000",
      "/healthz": "http://127.0.0.1:4000",
      "/sync": { target: "ws://127.0.0.1:4000", ws: true },
    },
  },
})
