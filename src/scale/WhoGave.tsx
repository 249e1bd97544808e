import { useLanguage } from "../language/useLanguage.ts"
import { ROUTES } from "../contract/routes.ts"
import type { PersonId } from "../meeting/ids.ts"
import { isAtTable, type Named } from "../meeting/queries/people.ts"
import type { ShownScale } from "../meeting/queries/scales.ts"
import { call } from "../sync/api.ts"
import { useMayWrite, useNames, usePeople } from "../sync/react/meeting.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { useOneCall } from "../sync/react/useOneCall.ts"
import { Button } from "../ui/Button.tsx"
import { useIsShown } from "./useMark.ts"

interface Props {
  scale: ShownScale
  /** Who gave a mark, sealed or shown; undefined until it is known. */
  gave: ReadonlySet<string> | undefined
  /** Writes for somebody without a device. */
  onGive: (person: PersonId) => void
  /** For whom that was done just now: the keys go on from there. */
  wroteFor: PersonId | undefined
}

/** [K5] The facilitator's: who is done and never with what, whoever has no device, and showing it all. */
export function WhoGave({ scale, gave, onGive, wroteFor }: Props) {
  const { t } = useLanguage()
  const people = useAsked(gave)
  const names = useNames()
  const isShown = useIsShown(scale)
  const mayGive = useMayWrite()
  const nameOf = ({ id, name }: Named) => names.get(id) ?? name

  return (
    <section className="who-gave">
      <h3 className="group-name">{t("scale.whoGave")}</h3>
      {!isShown && <p className="small quiet">{t("scale.onlyWho")}</p>}
      <ul>
        {people.map((person) => (
          <li key={person.id} className={gave?.has(person.id) ? "who-gave-it" : undefined}>
            <span>
              <bdi>{nameOf(person)}</bdi>
            </span>
            <span className="small quiet">
              {gave && t(gave.has(person.id) ? "scale.isDone" : "scale.notYet")}
            </span>
            {!person.device && mayGive && (
              <Button
                look="plain"
                sign="hand"
                label={t("scale.giveFor", { name: nameOf(person) })}
                autoFocus={wroteFor === person.id}
                onClick={() => onGive(person.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {isShown ? (
        <p role="status">{t("scale.isOpen")}</p>
      ) : (
        mayGive &&
        gave &&
        gave.size > 0 && (
          <Reveal scale={scale} still={people.filter(({ id }) => !gave.has(id)).length} />
        )
      )}
    </section>
  )
}

/** Who is asked: everyone at the table but interpreters; whoever leads, once they gave a mark too. */
function useAsked(gave: Props["gave"]): Named[] {
  return usePeople().filter(
    (person) =>
      isAtTable(person) &&
      person.group !== "interpreter" &&
      (person.seat !== "facilitator" || gave?.has(person.id)),
  )
}

/** One press, with what it does on it: for everyone at once, and nobody can take it back. */
function Reveal({ scale, still }: { scale: ShownScale; still: number }) {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const { busy, problem, go } = useOneCall()

  const reveal = () => go(() => call("POST", ROUTES.revealedScores(meetingId, scale.id), { token }))
  return (
    <>
      <Button
        look={still === 0 ? "main" : undefined}
        sign="show"
        aria-busy={busy}
        onClick={() => void reveal()}
      >
        {still === 0 ? t("scale.reveal") : t("scale.revealStill", { count: still })}
      </Button>
      <p className="field-problem" role="status">
        {problem && t(`error.${problem}`)}
      </p>
    </>
  )
}
