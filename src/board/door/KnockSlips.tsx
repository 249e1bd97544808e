import { useId, useRef } from "react"
import type { AnswerKnock, Waiting } from "../../contract/answers.ts"
import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { namesakeOf } from "../../meeting/queries/namesake.ts"
import { isRemoved, type Named } from "../../meeting/queries/people.ts"
import { call } from "../../sync/api.ts"
import { useCopy, usePeople } from "../../sync/react/meeting.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { useOneCall } from "../../sync/react/useOneCall.ts"
import { Button } from "../../ui/Button.tsx"
import { focusHeading } from "../../ui/focusKept.ts"
import { Sign } from "../../ui/Sign.tsx"
import { useDoor } from "./AtTheDoor.tsx"
import "./knock-slips.css"

/**
 * Who knocks, a slip each: beside what the facilitator looks at or above it, never over it. Each is
 * read aloud once, when it comes, and none takes the focus.
 */
export function KnockSlips() {
  const { t } = useLanguage()
  const door = useDoor()
  if (!door) return null

  /**
   * Who answered by keys goes on at the next slip itself, never at its button: one press of a key
   * lets in one person.
   */
  function answered(knockId: string, slip: Element | null): void {
    const next = slip?.nextElementSibling ?? slip?.previousElementSibling
    if (slip?.contains(document.activeElement)) {
      if (next instanceof HTMLElement) next.focus({ preventScroll: true })
      else focusHeading(slip)
    }
    door?.onAnswered(knockId)
  }

  return (
    <section className="knocks" aria-label={t("board.atTheDoor")} aria-live="polite">
      {door.outside.map((knock) => (
        <Slip key={knock.knockId} knock={knock} rests={door.rests} onAnswered={answered} />
      ))}
    </section>
  )
}

interface SlipProps {
  knock: Waiting
  /** It moved just now, and takes no press. */
  rests: boolean
  onAnswered: (knockId: string, slip: Element | null) => void
}

function Slip({ knock, rests, onAnswered }: SlipProps) {
  const { t, rich } = useLanguage()
  const { meetingId, token } = useAt()
  const { busy, problem, go } = useOneCall()
  const slip = useRef<HTMLDivElement>(null)
  const nameId = useId()
  const wasTaken = useWasTaken(knock.name)
  const again = useWasThere(knock)
  const { knockId, name, role } = knock

  async function answer(admit: boolean): Promise<void> {
    if (rests) return
    const body: AnswerKnock = { admit }
    const said = await go(() =>
      call("POST", ROUTES.answerKnock(meetingId, knockId), { token, body }),
    )
    // Somebody else answered it, or they went: either way nobody waits here any more.
    if (said && (said.ok || said.code === "not-found")) onAnswered(knockId, slip.current)
  }

  return (
    <div className="knock" ref={slip} role="group" tabIndex={-1} aria-labelledby={nameId}>
      <p id={nameId}>
        <Sign name="door" />
        <span>
          {rich("board.knocks", {
            name: (
              <b>
                <bdi>{name}</bdi>
              </b>
            ),
          })}
          <small>{t(`role.${role}`)}</small>
          {wasTaken && <small>{t("board.wasTaken")}</small>}
          {again && <small>{rich("board.wasThere", { name: <bdi>{again.name}</bdi> })}</small>}
        </span>
      </p>
      <div className="knock-acts">
        <Button
          look="main"
          aria-busy={busy}
          aria-disabled={rests}
          onClick={() => void answer(true)}
        >
          {t("board.admit")}
          <span className="unseen"> {name}</span>
        </Button>
        <Button look="plain" aria-disabled={rests} onClick={() => void answer(false)}>
          {t("board.notNow")}
          <span className="unseen"> {name}</span>
        </Button>
      </div>
      {problem && <p className="field-problem">{t(`error.${problem}`)}</p>}
    </div>
  )
}

/** Whether somebody of this name was taken from the table: the facilitator may know them by it. */
function useWasTaken(name: string): boolean {
  const plain = (words: string) => words.trim().normalize("NFC").toLocaleLowerCase()
  return usePeople().some((person) => isRemoved(person) && plain(person.name) === plain(name))
}

/** [N4] Who they are again when they are let in: somebody of the last meeting who has not come yet. */
function useWasThere({ name, role }: Waiting): Named | undefined {
  const { meeting } = useCopy()
  // So that it is read anew when somebody comes.
  usePeople()
  return namesakeOf(meeting, { name, role, seat: "participant" })
}
