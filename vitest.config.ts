import { defineConfig } from "vitest/config"

const journeys = ["tests/journeys/**/*.test.ts"]

/** `fast` is everything that runs in under a minute; `journeys` need the built product and a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: "./vite.config.ts",
        test: { name: "fast", include: ["tests/**/*.test.{ts,tsx}"], exclude: journeys },
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
