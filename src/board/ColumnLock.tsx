import { useLanguage } from "../language/useLanguage.ts"
import { lockColumn } from "../meeting/commands/meeting.ts"
import { isLocked } from "../meeting/rules.ts"
import type { Column } from "../meeting/schema.ts"
import { useCopy, useIsColumnLocked, useMe } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { Sign } from "../ui/Sign.tsx"
import { useDesk } from "./desk.ts"

/** On a phone, where the column's name is a tab: a line at its top, and the same way for who leads. */
export function ColumnLockLine({ column }: { column: Column }) {
  const { t } = useLanguage()
  const { seat } = useMe()
  const locked = useIsColumnLocked(column)
  if (!locked && seat !== "facilitator") return null
  return (
    <p className="column-lock-line">
      {locked && t("guide.locked")}
      {seat === "facilitator" ? <ColumnLock column={column} /> : <Sign name="locked" />}
    </p>
  )
}

/** [W7] The facilitator closes a column for writing; everybody sees that it is. */
export function ColumnLock({ column }: { column: Column }) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { seat } = useMe()
  const { tell } = useDesk()
  const locked = useIsColumnLocked(column)
  if (seat !== "facilitator") return locked && <Sign name="locked" label={t("guide.locked")} />
  return (
    <Button
      look="plain"
      className="column-lock"
      sign={locked ? "locked" : "unlocked"}
      label={t(locked ? "guide.unlock" : "guide.lock")}
      aria-pressed={locked}
      onClick={() => tell(lockColumn(meeting, writer(), column, !isLocked(meeting, column)))}
    />
  )
}
