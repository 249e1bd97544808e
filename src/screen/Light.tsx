import { useLanguage } from "../language/useLanguage.ts"
import { isSharedGoal, signersOf } from "../meeting/queries/signers.ts"
import { COLUMN_OF, type Card } from "../meeting/schema.ts"
import { useAlsoSaid, useGoalsUnder, useNames, useViews } from "../sync/react/meeting.ts"
import { Names } from "../ui/Said.tsx"
import { Sign } from "../ui/Sign.tsx"
import { SIGN_OF_KIND } from "../ui/signOf.ts"
import { LightBesides } from "./LightBesides.tsx"
import "./light.css"

/** Up to so many characters fit in four lines of the largest letters, and then in those below them. */
const LARGE = 250
const MEDIUM = 500
const SMALL = 1_000

/** [G4] One card large and whole, and who sees it differently; the words around it rest. */
export function Light({ card }: { card: Card }) {
  const { t, rich, list } = useLanguage()
  const names = useNames()
  const { kind } = card.place
  const also = useAlsoSaid(card.id)
  const isShared = isSharedGoal(card)
  const signers = (isShared ? also : signersOf(card, also)).flatMap((id) => names.get(id) ?? [])
  // Of a step that one does and said, or a demand that one set and said, they are named already.
  const { who, setBy } = card
  const isNamed =
    also.length === 0 &&
    ((kind === "step" && who?.join() === card.author) ||
      (kind === "demand" && setBy === card.author))
  const under = useGoalsUnder(card.id)
  const views = useViews(card.id)
  const different = views.filter(({ sees }) => sees === "different")
  const same = views
    .filter(({ sees }) => sees === "same")
    .map(({ person }) => names.get(person) ?? t("board.somebody"))
  const length = [card, ...under, ...different].reduce((sum, { text = "" }) => sum + text.length, 0)
  const size =
    length <= LARGE ? "large" : length <= MEDIUM ? "medium" : length <= SMALL ? "small" : "least"
  return (
    <article className="light" data-size={size} data-col={COLUMN_OF[kind]}>
      <p className="light-kind">
        <Sign name={SIGN_OF_KIND[kind]} />
        {t(`kind.${kind}`)}
        {kind === "demand" && card.setBy && (
          <span className="light-quiet">
            {rich("screen.setBy", {
              name: <bdi>{names.get(card.setBy) ?? t("board.somebody")}</bdi>,
            })}
          </span>
        )}
      </p>
      <p className="light-words" dir="auto">
        {card.text}
      </p>
      {!isNamed && (
        <p className="light-by">
          <Names names={isShared ? [t("board.ofUsTogether"), ...signers] : signers} />
        </p>
      )}
      <LightBesides card={card} />
      {different.length > 0 && (
        <dl>
          {different.map(({ person, text }) => (
            <div key={person}>
              <dt>
                {rich("screen.seesDifferently", {
                  name: <bdi>{names.get(person) ?? t("board.somebody")}</bdi>,
                })}
              </dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {same.length > 0 && (
        <p className="light-same">
          {t("board.seesSame", { names: list(same), count: same.length })}
        </p>
      )}
    </article>
  )
}
