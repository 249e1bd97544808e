import process from "node:process"
import { defineConfig } from "vitest/config"

// Days and hours are told as it is where somebody reads them. Those who do so here are in Amsterdam.
process.env["TZ"] = "Europe/Amsterdam"

const journeys = ["tests/journeys/**/*.test.ts"]
/** For a machine that is busy with other things; nothing takes nearly as long where it is not. */
const PATIENT = { testTimeout: 180_000, hookTimeout: 180_000 }
const thorough = ["tests/server/{access,export,http,retention,storage}/**/*.test.ts"]

/**
 * `fast` is what `npm run check` runs before every commit. `thorough` takes its time with the store,
 * the API and the exports; `journeys` need the built product and a real browser.
 */
export default defineConfig({
  test: {
    projects: [
      {
        extends: "./vite.config.ts",
        test: {
          name: "fast",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...journeys, ...thorough],
          setupFiles: ["tests/support/patience.ts"],
          ...PATIENT,
        },
      },
      {
        test: { name: "thorough", include: thorough, ...PATIENT },
      },
      {
        test: {
          name: "journeys",
          include: journeys,
          fileParallelism: false,
          // A whole meeting is one test.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
