import type { FastifyInstance } from "fastify"
import type { About } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import type { Parts } from "./parts.ts"

/** What a page must know before anybody is in. No token. */
export function about(api: FastifyInstance, { settings }: Pick<Parts, "settings">): void {
  const answer: About = {
    keepDays: settings.KEEP_DAYS,
    password: settings.START_PASSWORD !== undefined,
  }
  api.get(ROUTES.about, () => answer)
}
