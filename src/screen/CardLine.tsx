import { useLanguage } from "../language/useLanguage.ts"
import { Names, Said } from "../ui/Said.tsx"
import { Sign } from "../ui/Sign.tsx"
import { SIGN_OF_STATE } from "../ui/signOf.ts"
import { CardDots } from "./CardDots.tsx"
import type { Laid } from "./laid.ts"

/** A card as one line of an index: how it begins, whose it is, the dots on it, and what became of it. */
export function CardLine({ laid }: { laid: Laid }) {
  const { t } = useLanguage()
  const { words, dots, head } = laid
  const became = head?.is === "step" ? head.became : undefined
  return (
    <>
      <p className="words" dir="auto">
        {words}
      </p>
      {dots > 0 || became ? (
        <span className="line-end">
          {dots > 0 && <CardDots many={dots} />}
          {became && <Sign name={SIGN_OF_STATE[became]} label={t(`state.${became}`)} />}
          <Whose laid={laid} />
        </span>
      ) : (
        <Whose laid={laid} />
      )}
    </>
  )
}

function Whose({ laid: { said, head } }: { laid: Laid }) {
  const { t, rich } = useLanguage()
  if (head?.is === "demand" && head.isUnmet)
    return <b className="whose unmet">{t("screen.unmet")}</b>
  if (said.length > 0) return <Said names={said} />
  if (!head) return null
  return (
    <span className="whose">
      {head.is === "step" && <Names names={head.who} />}
      {head.is === "demand" && rich("screen.demandOf", { name: <bdi>{head.setBy ?? ""}</bdi> })}
    </span>
  )
}
