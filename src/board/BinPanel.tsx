import { useLanguage } from "../language/useLanguage.ts"
import { restoreCard } from "../meeting/commands/cards.ts"
import { COLUMN_OF, type Card } from "../meeting/schema.ts"
import { useBin, useCopy, useMayWrite } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { CardFace } from "./cards/CardFace.tsx"
import { useDesk } from "./desk.ts"
import { Panel } from "./Panel.tsx"
import "./bin.css"

/** What was thrown away, the last first. The bin always gives back. */
export function BinPanel() {
  const { t } = useLanguage()
  const cards = useBin()
  return (
    <Panel title={t("board.bin")}>
      {cards.length === 0 && <p className="quiet">{t("board.binEmpty")}</p>}
      <ul className="bin">
        {cards.map((card) => (
          <Thrown key={card.id} card={card} />
        ))}
      </ul>
    </Panel>
  )
}

function Thrown({ card }: { card: Card }) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { tell } = useDesk()
  const column = COLUMN_OF[card.place.kind]
  const mayWrite = useMayWrite(column)
  return (
    <li data-col={column}>
      <div className={`paper ${card.place.kind}`}>
        <CardFace card={card} />
      </div>
      <Button
        look="plain"
        sign="undo"
        disabled={!mayWrite}
        onClick={() => tell(restoreCard(meeting, writer(), card.id))}
      >
        {t("board.putBack")}
      </Button>
    </li>
  )
}
