import {defineConfig} from "vitest/config"

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/page/**"],
          testTimeout: 30_000
        }
      },
      {
        test: {
          name: "page",
          include: ["test/page/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One browser at a time: page tests wait for what they see, and a busy machine makes them wait longer.
          fileParallelism: false
        }
      }
    ]
  }
})
