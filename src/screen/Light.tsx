import { useLanguage } from "../language/useLanguage.ts"
import { signersOf } from "../meeting/queries/signers.ts"
import { COLUMN_OF, type Card } from "../meeting/schema.ts"
import { useAlsoSaid, useNames, useViews } from "../sync/react/meeting.ts"
import { Names } from "../ui/Said.tsx"
import { Sign } from "../ui/Sign.tsx"
import { SIGN_OF_KIND } from "../ui/signOf.ts"
import "./light.css"

/** Up to so many characters fit in four lines of the largest letters, and then in those below them. */
const LARGE = 250
const MEDIUM = 500
const SMALL = 1_000

/** [G4] One card large and whole, and who sees it differently; the words around it rest. */
export function Light({ card }: { card: Card }) {
  const { t, rich } = useLanguage()
  const names = useNames()
  const signers = signersOf(card, useAlsoSaid(card.id)).flatMap((id) => names.get(id) ?? [])
  const different = useViews(card.id).filter(({ sees }) => sees === "different")
  const { kind } = card.place
  const { length } = card.text
  const size =
    length <= LARGE ? "large" : length <= MEDIUM ? "medium" : length <= SMALL ? "small" : "least"
  return (
    <article className="light" data-size={size} data-col={COLUMN_OF[kind]}>
      <p className="light-kind">
        <Sign name={SIGN_OF_KIND[kind]} />
        {t(`kind.${kind}`)}
      </p>
      <p className="light-words" dir="auto">
        {card.text}
      </p>
      <p className="light-by">
        <Names names={signers} />
      </p>
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
    </article>
  )
}
