import { useLanguage } from "../language/useLanguage.ts"
import { BinPanel } from "./BinPanel.tsx"
import type { BoardProps } from "./boardProps.ts"
import { useDesk, type Opened } from "./desk.ts"
import { KeptPanel } from "./kept/KeptPanel.tsx"
import { LogPanel } from "./kept/LogPanel.tsx"
import { MorePanel } from "./MorePanel.tsx"
import { OpenedCard } from "./opened/OpenedCard.tsx"
import { OpenEnds } from "./opened/OpenEnds.tsx"
import { OwnPanel } from "./own/OwnPanel.tsx"
import { Panel } from "./Panel.tsx"
import { PeoplePanel } from "./people/PeoplePanel.tsx"
import { StoryPanel } from "./story/StoryPanel.tsx"
import "../language/later.ts"

/** The one thing that lies open. */
export function OpenedPanel({
  opened,
  invite,
  tools,
  asks,
  beside,
  pace,
  planHref,
}: BoardProps & { opened: Opened }) {
  const { t } = useLanguage()
  const { close } = useDesk()
  switch (opened.is) {
    case "card":
      return <OpenedCard key={opened.card} id={opened.card} at={opened.at} />
    case "people":
      return <PeoplePanel beside={beside} />
    case "bin":
      return <BinPanel />
    case "story":
      return <StoryPanel key={opened.card} card={opened.card} />
    case "open-ends":
      return <OpenEnds />
    case "own":
      return <OwnPanel />
    case "invite":
      return <Panel title={t("board.invite")}>{invite}</Panel>
    case "tool": {
      const tool = tools?.find(({ name }) => name === opened.name)
      // Some are there at one stage alone, and go with it.
      return tool && <Panel title={tool.title}>{tool.panel}</Panel>
    }
    case "asked": {
      const asked = asks?.find(({ name }) => name === opened.name)
      return <Panel title={asked?.title}>{asked?.panel(close)}</Panel>
    }
    case "kept":
      return <KeptPanel planHref={planHref} />
    case "log":
      return <LogPanel />
    case "more":
      return (
        <MorePanel
          planHref={planHref}
          isFacilitators={invite !== undefined}
          tools={tools}
          pace={pace?.whole}
        />
      )
  }
}
