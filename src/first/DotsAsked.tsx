import type { SealedAnswer } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import { isAtTable, type Named } from "../meeting/queries/people.ts"
import { call } from "../sync/api.ts"
import { useDots, useFacts, usePeople } from "../sync/react/meeting.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { useOneCall } from "../sync/react/useOneCall.ts"
import { Button } from "../ui/Button.tsx"
import { DotsShown } from "./DotsShown.tsx"
import { PutAway } from "./PutAway.tsx"
import { WhoGaveDots } from "./WhoGaveDots.tsx"

interface Props {
  marks: SealedAnswer | undefined
  /** Gives dots for somebody without a device. */
  onGive: (person: PersonId) => void
  /** For whom that was done just now: the keys go on from there. */
  wroteFor: PersonId | undefined
}

/** While dots are asked: who gave, never what; then all of them, and away again. */
export function DotsAsked({ marks, onGive, wroteFor }: Props) {
  const { revealed } = useFacts()
  const gave = useWhoGave(marks)
  const people = useAsked(gave)
  return (
    <>
      {revealed.dots && <DotsShown />}
      <WhoGaveDots {...{ people, gave, onGive, wroteFor }} />
      {!revealed.dots && gave && gave.size > 0 && (
        <Show still={people.filter(({ id }) => !gave.has(id)).length} />
      )}
      <PutAway isShown={revealed.dots} />
    </>
  )
}

/** Whose dots lie at the server or are shown, and who was given for here just now. */
function useWhoGave(marks: SealedAnswer | undefined): ReadonlySet<string> | undefined {
  const shown = useDots()
  if (!marks) return undefined
  const { given, own } = marks
  return new Set([
    ...(given?.dots ?? []).filter((person) => own[person] === undefined),
    ...Object.keys(own).filter((person) => Object.keys(own[person]?.dots ?? {}).length > 0),
    ...[...shown.values()].flatMap((all) => all.map(({ person }) => person as string)),
  ])
}

/** Who is asked: everyone at the table but interpreters; whoever leads, once they gave some too. */
function useAsked(gave: ReadonlySet<string> | undefined): Named[] {
  return usePeople().filter(
    (person) =>
      isAtTable(person) &&
      person.group !== "interpreter" &&
      (person.seat !== "facilitator" || gave?.has(person.id)),
  )
}

/** One press, with what it does on it: for everyone at once. */
function Show({ still }: { still: number }) {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const { busy, problem, go } = useOneCall()

  const show = () => go(() => call("POST", ROUTES.revealedDots(meetingId), { token }))
  return (
    <>
      <Button
        look={still === 0 ? "main" : undefined}
        sign="show"
        aria-busy={busy}
        onClick={() => void show()}
      >
        {still === 0 ? t("first.show") : t("first.showStill", { count: still })}
      </Button>
      <p className="field-problem" role="status">
        {problem && t(`error.${problem}`)}
      </p>
    </>
  )
}
