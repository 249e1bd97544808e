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
  planAs: (id: string, form: "pdf" | "json") => `/api/meetings/${id}/plan.${form}`,
  sync: "/sync",
} as const

/** The page of a meeting. The secret is in the fragment and so reaches no log. */
export function meetingLink(origin: string, meetingId: string, secret: string): string {
  return `${origin}/m/${meetingId}#${secret}`
}

/** The subprotocols of the socket: the one the server selects, and the one that carries the token. */
export const SUBPROTOCOL = "aan-tafel.v1"
export const tokenProtocol = (token: string) => `token.${token}`
