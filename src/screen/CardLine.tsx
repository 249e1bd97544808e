import { useLanguage } from "../language/useLanguage.ts"
import { Names, Said } from "../ui/Said.tsx"
import { CardDots } from "./CardDots.tsx"
import type { Laid } from "./laid.ts"

/** A card as one line of an index: how it begins, whose it is, and the dots on it. */
export function CardLine({ laid }: { laid: Laid }) {
  const { words, dots } = laid
  return (
    <>
      <p className="words" dir="auto">
        {words}
      </p>
      {dots > 0 ? (
        <span className="line-end">
          <CardDots many={dots} />
          <Whose laid={laid} />
        </span>
      ) : (
        <Whose laid={laid} />
      )}
    </>
  )
}

function Whose({ laid: { said, head } }: { laid: Laid }) {
  const { rich } = useLanguage()
  if (said.length > 0) return <Said names={said} />
  if (!head) return null
  return (
    <span className="whose">
      {head.is === "step" && <Names names={head.who} />}
      {head.is === "demand" && rich("screen.demandOf", { name: <bdi>{head.setBy ?? ""}</bdi> })}
    </span>
  )
}
