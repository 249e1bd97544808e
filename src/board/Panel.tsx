import type { ReactNode } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { Drawer, Sheet } from "../ui/Sheet.tsx"
import { useDesk } from "./desk.ts"
import { useForm } from "./useForm.ts"

/** What lies open: beside the board on a laptop, over it on a phone. */
export function Panel({
  title,
  column,
  children,
}: {
  title: ReactNode
  column?: string
  children: ReactNode
}) {
  const { t } = useLanguage()
  const { close } = useDesk()
  const Shell = useForm() === "laptop" ? Drawer : Sheet
  return (
    <Shell title={title} column={column} closeLabel={t("app.close")} onClose={close}>
      {children}
    </Shell>
  )
}
