import { useRef, useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { PersonId } from "../../meeting/ids.ts"
import { mayWriteAtAll } from "../../meeting/rules.ts"
import { COLUMN_OF, COLUMNS, type Kind, type Stage } from "../../meeting/schema.ts"
import { useFacts, useMayWrite, useMe, useNames } from "../../sync/react/meeting.ts"
import { Sign } from "../../ui/Sign.tsx"
import { SIGN_OF_KIND } from "../../ui/signOf.ts"
import { Ask } from "./Ask.tsx"
import { DraftField } from "./DraftField.tsx"
import { ForWhom, useAuthor } from "./ForWhom.tsx"
import { kindAt, KINDS_IN } from "./kinds.ts"
import { LayButton } from "./LayButton.tsx"
import { Pick } from "./Pick.tsx"
import { useLay } from "./useLay.ts"
import "./write.css"

/**
 * On a laptop: one line under the board. A card goes where the meeting is now, until somebody says
 * otherwise; when the meeting goes on, so does it.
 */
export function WriteBar() {
  const { t, language } = useLanguage()
  const { stage, asked } = useFacts()
  const [chosen, choose] = useState<{ kind: Kind; at: Stage } | null>(null)
  const kind = chosen?.at === stage ? chosen.kind : kindAt(stage)
  const [chosenAuthor, setAuthor] = useState<PersonId | null>(null)
  const me = useMe()
  const { personId } = me
  const author = useAuthor(chosenAuthor)
  const names = useNames()
  const mayWrite = useMayWrite(COLUMN_OF[kind])
  const isOpen = useMayWrite()
  const field = useRef<HTMLTextAreaElement>(null)
  const lay = useLay()

  function layIt(): void {
    if (author) lay(kind, author)
    field.current?.focus()
  }
  if (!author || !mayWriteAtAll(me)) return null
  const placeholder =
    author === personId
      ? t("board.write")
      : t("board.writeFor", { name: names.get(author) ?? t("board.somebody") })
  return (
    <form
      className="write"
      onSubmit={(event) => {
        event.preventDefault()
        layIt()
      }}
    >
      {asked && <Ask words={asked[language]} isAsked />}
      {isOpen && <ForWhom author={author} onChange={setAuthor} />}
      <Pick
        label={t("board.as")}
        value={kind}
        column={COLUMN_OF[kind]}
        disabled={!isOpen}
        sign={<Sign name={SIGN_OF_KIND[kind]} />}
        options={COLUMNS.flatMap((column) =>
          KINDS_IN[column].map((value) => ({ value, words: t(`kind.${value}`) })),
        )}
        onChange={(next) => {
          choose({ kind: next, at: stage })
          field.current?.focus()
        }}
      />
      <DraftField
        field={field}
        label={placeholder}
        placeholder={mayWrite ? placeholder : t("board.closedField")}
        disabled={!mayWrite}
        onLay={layIt}
        laysOnEnter
      />
      <LayButton disabled={!mayWrite} />
    </form>
  )
}
