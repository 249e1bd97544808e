import type { FastifyInstance, FastifyRequest } from "fastify"
import { z } from "zod"
import { ROUTES, type PlanForm } from "../../src/contract/routes.ts"
import { isId, type PersonId } from "../../src/meeting/ids.ts"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { planOf, type Plan } from "../../src/meeting/queries/plan.ts"
import { SEATS, type Language } from "../../src/meeting/schema.ts"
import { planMarkdown } from "../export/markdown.ts"
import { planPage } from "../export/page/page.ts"
import { planPdf } from "../export/pdf.ts"
import { planSpreadsheet } from "../export/spreadsheet.ts"
import { Problem } from "./errors.ts"
import { LANGUAGE, read } from "./input.ts"
import { exportsNoted } from "./noted.ts"
import type { Parts } from "./parts.ts"
import { bytesOf, fixedPlan } from "./plans.ts"
import { visit, type Visit } from "./visit.ts"

const QUERY = z.object({
  version: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number)
    .optional(),
  language: LANGUAGE.optional(),
})
/** Of whom the calendar is; somebody at this table. */
const OF = z.object({ person: z.custom<PersonId>(isId).optional() })

/** What a form is made from. `now` (ms since 1970) dates a draft. */
interface From {
  plan: Plan
  language: Language
  now: number
  meetingId: string
  query: unknown
}

interface Form {
  type: string
  /** Whether a browser may show it at once; else it is kept as a file. */
  shown: "inline" | "attachment"
  make: (from: From) => Made | Promise<Made>
}

/** The file; a page says in its policy what it may do. */
interface Made {
  file: string | Uint8Array
  policy?: string
}

/** Every form but JSON, which is the plan itself. Libraries that a form needs come when it is asked for. */
const FORMS: Record<Exclude<PlanForm, "json">, Form> = {
  pdf: {
    type: "application/pdf",
    shown: "inline",
    make: async ({ plan, language, now }) => ({ file: await planPdf(plan, language, now) }),
  },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    shown: "attachment",
    async make({ plan, language, now }) {
      const { planDocument } = await import("../export/word/document.ts")
      return { file: await planDocument(plan, language, now) }
    },
  },
  html: {
    type: "text/html; charset=utf-8",
    shown: "inline",
    make({ plan, language, now }) {
      const { html, policy } = planPage(plan, language, now)
      return { file: html, policy }
    },
  },
  ics: {
    type: "text/calendar; charset=utf-8",
    shown: "attachment",
    async make({ plan, language, now, meetingId, query }) {
      const { person } = read(OF, query)
      if (person !== undefined && !plan.people.some(({ personId }) => personId === person))
        throw new Problem("bad-input", { field: "person" })
      const { planCalendar } = await import("../export/calendar.ts")
      return { file: planCalendar(plan, language, now, { meetingId, person }) }
    },
  },
  md: {
    type: "text/markdown; charset=utf-8",
    shown: "attachment",
    make: ({ plan, language, now }) => ({ file: planMarkdown(plan, language, now) }),
  },
  csv: {
    type: "text/csv; charset=utf-8",
    shown: "attachment",
    make: ({ plan, language, now }) => ({ file: planSpreadsheet(plan, language, now) }),
  },
}

/** The plan in each form in which it can be read and taken along, by every seat. */
export function planForms(api: FastifyInstance, parts: Parts): void {
  const { storage, now } = parts
  const noteExport = exportsNoted(parts)

  api.get(ROUTES.planAs(":id", "json"), (request, reply) =>
    visit(parts, request, SEATS, async (visit) => {
      const bytes = await asked(visit, request)
      await noteExport(visit)
      return reply.type("application/json; charset=utf-8").send(bytes)
    }),
  )

  for (const [form, { type, shown, make }] of Object.entries(FORMS))
    api.get(ROUTES.planAs(":id", form as PlanForm), (request, reply) =>
      visit(parts, request, SEATS, async (visit) => {
        const { meetingId } = visit
        const { query } = request
        const plan = JSON.parse((await asked(visit, request)).toString()) as Plan
        const language = read(QUERY, query).language ?? plan.language
        const { file, policy } = await make({ plan, language, now: now(), meetingId, query })
        await noteExport(visit)
        // The name of a file is seen by others, so it never holds the family's.
        const name = `plan-${plan.version ?? "concept"}.${form}`
        if (policy) reply.header("Content-Security-Policy", policy)
        return reply
          .type(type)
          .header("Content-Disposition", `${shown}; filename="${name}"`)
          .send(Buffer.from(file))
      }),
    )

  /** The version that is asked for; else the fixed one while there is one, else the draft. */
  async function asked(visit: Visit, request: FastifyRequest): Promise<Buffer> {
    const { meetingId, room } = visit
    const { version = factsOf(room.meeting).fixed?.version } = read(QUERY, request.query)
    const bytes =
      version === undefined
        ? bytesOf(planOf(room.meeting))
        : await fixedPlan(storage, meetingId, version)
    if (!bytes) throw new Problem("not-found")
    return Buffer.from(bytes)
  }
}
