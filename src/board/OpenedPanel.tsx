import type { ReactNode } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { BinPanel } from "./BinPanel.tsx"
import type { Opened } from "./desk.ts"
import { KeptPanel } from "./kept/KeptPanel.tsx"
import { LogPanel } from "./kept/LogPanel.tsx"
import { MorePanel } from "./MorePanel.tsx"
import { OpenedCard } from "./opened/OpenedCard.tsx"
import { Panel } from "./Panel.tsx"
import { PeoplePanel, type Beside } from "./people/PeoplePanel.tsx"
import "../language/later.ts"

/** The one thing that lies open. */
export function OpenedPanel({
  opened,
  invite,
  questions,
  beside,
  planHref,
}: {
  opened: Opened
  invite: ReactNode
  questions: ReactNode
  beside: Beside | undefined
  planHref: string
}) {
  const { t } = useLanguage()
  switch (opened.is) {
    case "card":
      return <OpenedCard key={opened.card} id={opened.card} />
    case "people":
      return <PeoplePanel beside={beside} />
    case "bin":
      return <BinPanel />
    case "invite":
      return <Panel title={t("board.invite")}>{invite}</Panel>
    case "questions":
      return <Panel title={t("guide.questionsNow")}>{questions}</Panel>
    case "kept":
      return <KeptPanel planHref={planHref} />
    case "log":
      return <LogPanel />
    case "more":
      return <MorePanel planHref={planHref} isFacilitators={invite !== undefined} />
  }
}
