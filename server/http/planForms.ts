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
import { partFor } from "../export/sheet/copy.ts"
import { planSpreadsheet } from "../export/spreadsheet.ts"
import { Problem } from "./errors.ts"
import { exportPace } from "./exportPace.ts"
import { LANGUAGE, read } from "./input.ts"
import { exportsNoted } from "./noted.ts"
import type { Parts } from "./parts.ts"
import { planIn } from "./planIn.ts"
import { bytesOf, fixedPlan } from "./plans.ts"
import { visit, type Visit } from "./visit.ts"

const QUERY = z.object({
  version: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number)
    .optional(),
  language: LANGUAGE.optional(),
  /** Whose copy it is; somebody in this plan. */
  person: z.custom<PersonId>(isId).optional(),
})

/** What a form is made from. `now` (ms since 1970) dates a draft. */
interface From {
  plan: Plan
  language: Language
  now: number
  meetingId: string
  person: PersonId | undefined
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
    make: async ({ plan, language, now, person }) => ({
      file: await planPdf(plan, language, now, { person }),
    }),
  },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    shown: "attachment",
    async make({ plan, language, now, person }) {
      const { planDocument } = await import("../export/word/document.ts")
      return { file: await planDocument(plan, language, now, { person }) }
    },
  },
  html: {
    type: "text/html; charset=utf-8",
    shown: "inline",
    make({ plan, language, now, person }) {
      const { html, policy } = planPage(plan, language, now, { person })
      return { file: html, policy }
    },
  },
  ics: {
    type: "text/calendar; charset=utf-8",
    shown: "attachment",
    async make({ plan, language, now, meetingId, person }) {
      const { planCalendar } = await import("../export/calendar.ts")
      return { file: planCalendar(plan, language, now, { meetingId, person }) }
    },
  },
  md: {
    type: "text/markdown; charset=utf-8",
    shown: "attachment",
    make: ({ plan, language, now, person }) => ({
      file: planMarkdown(plan, language, now, { person }),
    }),
  },
  csv: {
    type: "text/csv; charset=utf-8",
    shown: "attachment",
    make: ({ plan, language, now, person }) => ({
      file: planSpreadsheet(plan, language, now, { person }),
    }),
  },
}

/** The plan in each form in which it can be read and taken along, by every seat. */
export function planForms(api: FastifyInstance, parts: Parts): void {
  const { storage, now } = parts
  const noteExport = exportsNoted(parts)
  const refuseTooMany = exportPace(now)

  api.get(ROUTES.planAs(":id", "json"), (request, reply) =>
    visit(parts, request, SEATS, async (visit) => {
      const { bytes, person } = await asked(visit, request)
      await noteExport(visit)
      reply.type("application/json; charset=utf-8")
      // The whole plan is its very bytes, of which the hash is.
      if (person === undefined) return reply.send(bytes)
      return reply.send(bytesOf(partFor(planIn(bytes), { person })))
    }),
  )

  for (const [form, { type, shown, make }] of Object.entries(FORMS))
    api.get(ROUTES.planAs(":id", form as PlanForm), (request, reply) =>
      visit(parts, request, SEATS, async (visit) => {
        refuseTooMany(visit)
        const { meetingId } = visit
        const { bytes, person, language: wanted } = await asked(visit, request)
        const plan = planIn(bytes)
        const language = wanted ?? plan.language
        const { file, policy } = await make({ plan, language, now: now(), meetingId, person })
        await noteExport(visit)
        // The name of a file is seen by others, so it never holds anybody's.
        const part = person === undefined ? "" : "-deel"
        const name = `plan-${plan.version ?? "concept"}${part}.${form}`
        if (policy) reply.header("Content-Security-Policy", policy)
        return reply
          .type(type)
          .header("Content-Disposition", `${shown}; filename="${name}"`)
          .send(Buffer.from(file))
      }),
    )

  /**
   * What is asked for: of which version, else of the fixed one while there is one, else of the draft; in
   * which language, and whose copy.
   */
  async function asked(visit: Visit, request: FastifyRequest) {
    const { meetingId, room } = visit
    const { version = factsOf(room.meeting).fixed?.version, ...rest } = read(QUERY, request.query)
    const bytes =
      version === undefined
        ? bytesOf(planOf(room.meeting))
        : await fixedPlan(storage, meetingId, version)
    if (!bytes) throw new Problem("not-found")
    const { person } = rest
    if (person !== undefined && !planIn(bytes).people.some(({ personId }) => personId === person))
      throw new Problem("bad-input", { field: "person" })
    return { bytes: Buffer.from(bytes), ...rest }
  }
}
