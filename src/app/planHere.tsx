import type { Tool } from "../board/brought.ts"
import { later, Shown } from "../board/later.ts"
import { ReadAloud } from "../board/ReadAloud.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { useFacts } from "../sync/react/meeting.ts"

const read = later(async () => {
  const { ReadPlan } = await import("../plan/aloud/ReadPlan.tsx")
  return () => <ReadPlan speak={speak} />
})

/** The way to have words read aloud on this device. */
export const speak = (words: string) => <ReadAloud words={words} />

/** Reading the plan aloud, where agreement is asked; nothing at another stage. */
export function usePlanHere(): Tool[] {
  const { t } = useLanguage()
  const { stage } = useFacts()
  if (stage !== "agreement") return []
  return [
    {
      name: "read-plan",
      sign: "light",
      words: t("guide.readPlan"),
      title: t("guide.readPlan"),
      panel: <Shown part={read} props={undefined} />,
    },
  ]
}
