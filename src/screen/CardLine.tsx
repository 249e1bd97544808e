import { useLanguage } from "../language/useLanguage.ts"
import { Names, Said } from "../ui/Said.tsx"
import type { Laid } from "./laid.ts"

/** A card as one line of an index: how it begins, and whose it is. */
export function CardLine({ laid: { words, said, head } }: { laid: Laid }) {
  const { rich } = useLanguage()
  return (
    <>
      <p className="words" dir="auto">
        {words}
      </p>
      {said.length > 0 && <Said names={said} />}
      {said.length === 0 && head && (
        <span className="whose">
          {head.is === "step" && <Names names={head.who} />}
          {head.is === "demand" && rich("screen.demandOf", { name: <bdi>{head.setBy ?? ""}</bdi> })}
        </span>
      )}
    </>
  )
}
