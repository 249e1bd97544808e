import { defineConfig } from "vitest/config"

const journeys = ["tests/journeys/**/*.test.ts"]
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
          testTimeout: 60_000,
        },
      },
      {
        test: { name: "thorough", include: thorough, testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        test: {
          name: "journeys",
          include: journeys,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
