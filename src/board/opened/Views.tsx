import { useEffect, useRef, useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { giveView, takeViewBack } from "../../meeting/commands/meeting.ts"
import type { PersonId } from "../../meeting/ids.ts"
import { LIMITS } from "../../meeting/limits.ts"
import { mayWriteAtAll } from "../../meeting/rules.ts"
import type { Card, View } from "../../meeting/schema.ts"
import {
  useCopy,
  useMayWrite,
  useMe,
  useNames,
  useTurn,
  useViews,
} from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { Choice } from "../../ui/Choice.tsx"
import { useDesk } from "../desk.ts"
import { ForWhom, useAuthor } from "../write/ForWhom.tsx"
import { TellField } from "../../ui/TellField.tsx"

/**
 * [V1] How people see this card: who sees it differently, in their own words beside it, and who sees
 * it so too. Nobody is counted.
 */
export function Views({ card }: { card: Card }) {
  const { t, rich, list } = useLanguage()
  const names = useNames()
  const views = useViews(card.id)
  const nameOf = (person: PersonId) => names.get(person) ?? t("board.somebody")
  const same = views.filter(({ sees }) => sees === "same").map(({ person }) => nameOf(person))
  return (
    <section className="views">
      {views
        .filter(({ sees }) => sees === "different")
        .map(({ person, text }) => (
          <p key={person}>
            {rich("board.seesDifferently", {
              name: (
                <b>
                  <bdi>{nameOf(person)}</bdi>
                </b>
              ),
            })}
            {text && (
              <>
                {": "}
                <q dir="auto">{text}</q>
              </>
            )}
          </p>
        ))}
      {same.length > 0 && (
        <p className="small quiet">
          {t("board.seesSame", { names: list(same), count: same.length })}
        </p>
      )}
      <MyView card={card} />
    </section>
  )
}

/** One's own; the facilitator's also for somebody without a device. */
function MyView({ card }: { card: Card }) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const me = useMe()
  const mayWrite = useMayWrite()
  const { tell } = useDesk()
  const names = useNames()
  const turn = useTurn()
  const [chosen, choose] = useState<PersonId | null>(null)
  const person = useAuthor(chosen)
  const mine = useViews(card.id).find((view) => view.person === person)
  /** Who sees it differently and has not said so yet: it stands once there are words, or without them. */
  const [begun, begin] = useState<PersonId | null>(null)
  const isBegun = begun !== null && begun === person && mine?.sees !== "different"
  const differs = isBegun || mine?.sees === "different"
  const words = useRef<HTMLDivElement>(null)
  // On a phone the place for their words comes below the edge: closed unseen, nobody would read them.
  useEffect(() => {
    if (isBegun) words.current?.scrollIntoView?.({ block: "nearest" })
  }, [isBegun])
  if (!person || !mayWriteAtAll(me)) return null

  const give = (view: View) => tell(giveView(meeting, writer(), card.id, person, view))
  // Who said it has said it: what is left is how they see it now.
  const ways = person === card.author ? (["different"] as const) : WAYS
  const label =
    person === me.personId
      ? t("board.howSeen")
      : t("board.howSeenBy", { name: names.get(person) ?? t("board.somebody") })
  return (
    <>
      {turn && <p className="turn">{t("board.for", { name: turn })}</p>}
      <ForWhom author={person} onChange={choose} />
      <Choice
        label={label}
        value={differs ? "different" : mine?.sees}
        options={ways.map((value) => ({ value, label: t(`board.${value}`) }))}
        disabled={!mayWrite}
        onChange={(sees) => {
          begin(sees === "different" ? person : null)
          if (sees !== "different") give({ sees })
        }}
      />
      {differs && (
        <div ref={words}>
          <TellField
            key={person}
            label={t("board.inYourWords")}
            {...(isBegun && { hint: t("board.notSaidYet") })}
            value={(!isBegun && mine?.text) || ""}
            most={LIMITS.textLength}
            disabled={!mayWrite}
            onTell={(text) => give({ sees: "different", ...(text && { text }) })}
          />
        </div>
      )}
      {isBegun && mayWrite && (
        <Button onClick={() => give({ sees: "different" })}>{t("board.leaveItSo")}</Button>
      )}
      {(mine ?? isBegun) && mayWrite && (
        <Button
          look="plain"
          onClick={() => {
            begin(null)
            if (mine) tell(takeViewBack(meeting, writer(), card.id, person))
          }}
        >
          {t("board.takeViewBack")}
        </Button>
      )}
    </>
  )
}

const WAYS = ["mine", "same", "different"] as const
