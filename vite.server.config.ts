import { defineConfig } from "vite"

/** The server as plain JavaScript, so that `npm start` runs it with Node alone. */
export default defineConfig({
  publicDir: false,
  build: { ssr: "server/main.ts", outDir: "dist/server", emptyOutDir: true, target: "node20" },
})
