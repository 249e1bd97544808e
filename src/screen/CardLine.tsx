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
      {head?.is === "demand" ? (
        <span className="whose">
          {head.setBy && rich("screen.demandOf", { name: <bdi>{head.setBy}</bdi> })}
        </span>
      ) : head?.is === "step" && head.who.length > 0 ? (
        <span className="whose">
          <Names names={head.who} />
        </span>
      ) : (
        said.length > 0 && <Said names={said} />
      )}
    </>
  )
}
