/** The forms in which the plan is taken along. */
export const PLAN_FORMS = ["pdf", "docx", "html", "ics", "md", "csv", "json"] as const
export type PlanForm = (typeof PLAN_FORMS)[number]

/** The addresses that both ends use (contract, "HTTP" and "The socket"). */
export const ROUTES = {
  about: "/api/about",
  meetings: "/api/meetings",
  meeting: (id: string) => `/api/meetings/${id}`,
  door: (id: string) => `/api/meetings/${id}/door`,
  sessions: (id: string) => `/api/meetings/${id}/sessions`,
  people: (id: string) => `/api/meetings/${id}/people`,
  person: (id: string, person: string) => `/api/meetings/${id}/people/${person}`,
  link: (id: string, seat: string) => `/api/meetings/${id}/links/${seat}`,
  plan: (id: string) => `/api/meetings/${id}/plan`,
  planAs: (id: string, form: PlanForm) => `/api/meetings/${id}/plan.${form}`,
  admission: (id: string) => `/api/meetings/${id}/admission`,
  familyTime: (id: string) => `/api/meetings/${id}/family-time`,
  keep: (id: string) => `/api/meetings/${id}/keep`,
  code: (id: string) => `/api/meetings/${id}/code`,
  /** What is hidden until it is shown: given, taken back, and by the facilitator shown to everyone. */
  sealed: (id: string) => `/api/meetings/${id}/sealed`,
  sealedScore: (id: string, scale: string, person: string) =>
    `/api/meetings/${id}/sealed/scores/${scale}/${person}`,
  sealedDots: (id: string, person: string) => `/api/meetings/${id}/sealed/dots/${person}`,
  revealedScores: (id: string, scale: string) => `/api/meetings/${id}/revealed/scores/${scale}`,
  revealedDots: (id: string) => `/api/meetings/${id}/revealed/dots`,
  pace: (id: string) => `/api/meetings/${id}/pace`,
  log: (id: string) => `/api/meetings/${id}/log`,
  /** How people look back on the meeting; and the counts alone, as a table for the organisation. */
  feedback: (id: string) => `/api/meetings/${id}/feedback`,
  feedbackTable: (id: string) => `/api/meetings/${id}/feedback.csv`,
  /** That a meeting was deleted, for whoever has its address. */
  deletion: (id: string) => `/api/meetings/${id}/deletion`,
  story: (id: string) => `/api/meetings/${id}/story`,
  /** Who waits outside, for the facilitator; and one of them, to admit or refuse. */
  waiting: (id: string) => `/api/meetings/${id}/knocks`,
  answerKnock: (id: string, knock: string) => `/api/meetings/${id}/knocks/${knock}`,
  /** Knocking by code; and how a knock stands, for whoever knocked. */
  knocks: "/api/knocks",
  knock: (knock: string) => `/api/knocks/${knock}`,
  sync: "/sync",
} as const

/** The page of a meeting. The secret is in the fragment and so reaches no log. */
export function meetingLink(origin: string, meetingId: string, secret: string): string {
  return `${origin}/m/${meetingId}#${secret}`
}

/** The subprotocols of the socket: the one the server selects, and the one that carries the token. */
export const SUBPROTOCOL = "aan-tafel.v1"
export const tokenProtocol = (token: string) => `token.${token}`
