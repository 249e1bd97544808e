import type {
  CodeAnswer,
  Knock,
  Knocked,
  KnockAnswer,
  Waiting,
} from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import type { Answer, Api } from "./api.ts"

type Called = (method: string, path: string, body?: unknown) => Promise<Answer>

/** A door with somebody at it, and somebody inside who opens. */
export function atTheDoor(api: Api, meetingId: string, facilitator: { call: Called }) {
  const { call } = facilitator
  return {
    /** Makes a code and gives it. */
    async code(): Promise<CodeAnswer> {
      return (await call("POST", ROUTES.code(meetingId))).json as unknown as CodeAnswer
    },
    knock(code: string) {
      const body: Knock = { code, name: "Tonny", role: "friend" }
      return api.call("POST", ROUTES.knocks, { body })
    },
    async waiting(): Promise<Waiting[]> {
      return (await call("GET", ROUTES.waiting(meetingId))).json as unknown as Waiting[]
    },
    answer: ({ knockId }: Pick<Knocked, "knockId">, admit: boolean) =>
      call("POST", ROUTES.answerKnock(meetingId, knockId), { admit }),
    async look({ knockId, knockToken }: Knocked): Promise<KnockAnswer> {
      const answer = await api.call("GET", ROUTES.knock(knockId), { token: knockToken })
      return answer.json as unknown as KnockAnswer
    },
  }
}

export const knocked = (answer: Answer) => answer.json as unknown as Knocked
