import { useLanguage } from "../../language/useLanguage.ts"
import { Button } from "../../ui/Button.tsx"
import { useDesk } from "../desk.ts"

/** Somebody was taken from the table just now: what that means, and what may have to be done next. */
export function Taken({ name }: { name: string }) {
  const { t, rich } = useLanguage()
  const { open } = useDesk()
  return (
    <div className="just-taken">
      <p role="status">{rich("board.takenNow", { name: <bdi>{name}</bdi> })}</p>
      <Button sign="door" autoFocus onClick={() => open({ is: "invite" })}>
        {t("board.toNewLink")}
      </Button>
    </div>
  )
}
