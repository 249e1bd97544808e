import type { ReactNode } from "react"
import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { mayWriteAtAll } from "../meeting/rules.ts"
import { useMe } from "../sync/react/meeting.ts"
import { Button, ButtonLink } from "../ui/Button.tsx"
import type { Tool } from "./brought.ts"
import { useDesk } from "./desk.ts"
import { Panel } from "./Panel.tsx"
import { UndoButtons } from "./RailFoot.tsx"
import { Stages } from "./Stages.tsx"
import "./more.css"

/** On a phone: everything that a laptop has around its board. */
export function MorePanel({
  planHref,
  isFacilitators,
  tools,
  pace,
}: {
  planHref: string
  isFacilitators: boolean
  tools: readonly Tool[] | undefined
  pace: ReactNode
}) {
  const { t } = useLanguage()
  const { open } = useDesk()
  const mayWrite = mayWriteAtAll(useMe())
  return (
    <Panel title={t("board.more")}>
      <div className="more-ways">
        <UndoButtons />
        <Button sign="people" onClick={() => open({ is: "people" })}>
          {t("board.people")}
        </Button>
        <ButtonLink sign="plan" href={planHref}>
          {t("board.plan")}
        </ButtonLink>
        <Button sign="bin" onClick={() => open({ is: "bin" })}>
          {t("board.bin")}
        </Button>
        {mayWrite && (
          <Button sign="self" onClick={() => open({ is: "own" })}>
            {t("own.title")}
          </Button>
        )}
        {isFacilitators && (
          <>
            <Button sign="story" onClick={() => open({ is: "story", card: null })}>
              {t("board.story")}
            </Button>
            <Button sign="no" onClick={() => open({ is: "open-ends" })}>
              {t("board.openEnds")}
            </Button>
            <Button sign="door" onClick={() => open({ is: "invite" })}>
              {t("board.invite")}
            </Button>
          </>
        )}
        {tools?.map(({ name, sign, words }) => (
          <Button key={name} sign={sign} onClick={() => open({ is: "tool", name })}>
            {words}
          </Button>
        ))}
        <Button onClick={() => open({ is: "kept" })}>{t("kept.title")}</Button>
      </div>
      {pace}
      <section>
        <h3 className="label">{t("board.stages")}</h3>
        <Stages />
      </section>
      <LanguageChoice />
    </Panel>
  )
}
