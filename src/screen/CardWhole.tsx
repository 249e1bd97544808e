import type { CSSProperties } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import { useNames } from "../sync/react/meeting.ts"
import { Names, Said } from "../ui/Said.tsx"
import { Sign } from "../ui/Sign.tsx"
import { SIGN_OF_STATE } from "../ui/signOf.ts"
import { CardDots } from "./CardDots.tsx"
import type { Given } from "./fit.ts"
import type { Head, Laid } from "./laid.ts"

interface Props {
  laid: Laid
  given: Given | undefined
  writers: readonly PersonId[] | undefined
}

/** What stands on a card that has more than one line. */
export function CardWhole({ laid, given, writers }: Props) {
  const { words, said, head, dots } = laid
  return (
    <div>
      {head && <CardHead head={head} />}
      {given ? <Shortened {...{ words, said, given }} /> : <Whole {...{ words, said }} />}
      {dots > 0 && <CardDots many={dots} />}
      {writers && <Writing writers={writers} />}
    </div>
  )
}

type Signed = Pick<Laid, "words" | "said">

/** Signed like a letter: on the last line where there is room, else under it. */
function Whole({ words, said }: Signed) {
  return (
    <p className="words" dir="auto">
      {words}
      {said.length > 0 && <Said names={said} />}
    </p>
  )
}

/**
 * The end of the last line comes first, because it floats: the words keep clear of it. All of them
 * stay in the page; what does not fit is only not seen.
 */
function Shortened({ words, said, given }: Signed & { given: Given }) {
  const { t } = useLanguage()
  const { lines, hidden } = given
  const style = { "--lines": lines } as CSSProperties
  return (
    <p className="words given" dir="auto" style={style}>
      <bdi className="last">
        {hidden > 2 && <span className="more">{t("screen.moreLines", { count: hidden })}</span>}
        {said.length > 0 && <Said names={said} />}
      </bdi>
      {words}
    </p>
  )
}

/**
 * Of a demand: that it is one, whose, and when agreement is asked that no step meets it. Of a step: who
 * takes it, and when; or what became of it, for then its days are over. No line more, for the wall is full.
 */
function CardHead({ head }: { head: Head }) {
  const { t, rich } = useLanguage()
  if (head.is === "demand")
    return (
      <p className="row">
        <b>{t("kind.demand")}</b>
        <span>
          {head.setBy && rich("screen.setBy", { name: <bdi>{head.setBy}</bdi> })}
          {head.isUnmet && (
            <>
              {head.setBy && ", "}
              <b>{t("screen.unmet")}</b>
            </>
          )}
        </span>
      </p>
    )
  return (
    <p className="row">
      <b>
        <Names names={head.who} />
      </b>
      {head.became ? (
        <span className={`became ${head.became}`}>
          <Sign name={SIGN_OF_STATE[head.became]} />
          {t(`state.${head.became}`)}
        </span>
      ) : (
        <bdi>{head.when}</bdi>
      )}
    </p>
  )
}

function Writing({ writers }: { writers: readonly PersonId[] }) {
  const { rich } = useLanguage()
  const names = useNames()
  const writing = writers.flatMap((person) => names.get(person) ?? [])
  return (
    <p className="beside-note">
      <Sign name="pen" />
      <span>
        {rich("screen.writing", { count: writing.length, names: <Names names={writing} /> })}
      </span>
    </p>
  )
}
