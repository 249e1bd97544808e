import { afterEach, expect, test } from "vitest"
import type { SealedAnswer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { startBuiltServer, type BuiltServer } from "../support/builtServer.ts"
import { connect } from "../support/client.ts"
import { post, startMeeting, type Guest, type Table } from "../support/table.ts"
import { until } from "../support/until.ts"

const TIMES = 6
const SCALE = "veilig"

let server: BuiltServer | undefined
let table: Table | undefined
afterEach(async () => {
  table?.leave()
  await server?.remove()
})

test("[S2] a server killed before, while and after it shows loses no mark, doubles none, and shows all or none", async () => {
  const first = (server = await startBuiltServer())
  const { origin } = first
  const { meetingId, join, leave } = (table = await startMeeting(origin))
  const mireille = await join("facilitator", "Mireille", "other")
  const others = await Promise.all(
    ["Emre", "Daniëlle", "Noor"].map((name) => join("participant", name)),
  )
  const everyone = [mireille, ...others]
  mireille.meeting.scales.set(SCALE, { question: "Hoe veilig?", zero: "weg", ten: "thuis" })
  await until("the scale stands", () => others.every(({ meeting }) => meeting.scales.has(SCALE)))
  leave()

  const ask = (guest: Guest, method: string, path: string, body?: unknown) =>
    post(origin + path, body, guest.session.token, method)
  const port = Number(new URL(origin).port)
  const fallAndRise = async () => {
    await server?.end("SIGKILL")
    server = await startBuiltServer({ directory: first.directory, port })
  }
  const isOpened: boolean[] = []
  let written: unknown[] = everyone.map(() => undefined)
  for (let time = 0; time < TIMES; time++) {
    const given = Object.fromEntries(
      everyone.map(({ id }, index) => [id, { value: (index + time) % 11, why: `keer ${time}` }]),
    )
    const answers = await Promise.all(
      everyone.map((guest) =>
        ask(guest, "PUT", ROUTES.sealedScore(meetingId, SCALE, guest.id), given[guest.id]),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(everyone.map(() => 204))
    await fallAndRise()

    // Killed at another moment each time: while it is asked, and once it has answered.
    const shown = ask(mireille, "POST", ROUTES.revealedScores(meetingId, SCALE)).catch(() => {})
    if (time % 3 === 1) await shown
    if (time % 3 === 2) await new Promise((resolve) => setImmediate(resolve))
    await fallAndRise()
    await shown

    const client = connect(origin, meetingId, mireille.session)
    await client.synced()
    const { given: sealed } = (await (
      await ask(mireille, "GET", ROUTES.sealed(meetingId))
    ).json()) as SealedAnswer
    const still = sealed?.scores[SCALE] ?? []
    const isOpen = still.length === 0
    isOpened.push(isOpen)
    // Once it has answered, it is shown.
    expect([time % 3, isOpen]).not.toEqual([1, false])
    expect(still.toSorted()).toEqual(isOpen ? [] : everyone.map(({ id }) => id).toSorted())
    if (isOpen) written = everyone.map(({ id }) => given[id])
    expect(everyone.map(({ id }) => client.meeting.scores.get(`${SCALE}/${id}`))).toEqual(written)
    expect(client.meeting.guide.get("reveal")).toEqual(isOpen ? { scales: [SCALE] } : undefined)
    client.meeting.guide.delete("reveal")
    // The next time begins with everything sealed.
    const other = connect(origin, meetingId, others[0]!.session)
    await other.synced()
    await until("it is hidden again", () => !other.meeting.guide.has("reveal"))
    client.leave()
    other.leave()
  }
  expect(isOpened).toContain(true)
})
