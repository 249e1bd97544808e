import { useRef, useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { PersonId } from "../../meeting/ids.ts"
import { mayWriteAtAll } from "../../meeting/rules.ts"
import type { Column, Kind, Stage } from "../../meeting/schema.ts"
import { useCardIds, useFacts, useMayWrite, useMe, useNames } from "../../sync/react/meeting.ts"
import { useSource } from "../../sync/react/useSource.ts"
import { Sign } from "../../ui/Sign.tsx"
import { SIGN_OF_KIND } from "../../ui/signOf.ts"
import { useDesk } from "../desk.ts"
import { Ask } from "./Ask.tsx"
import { DraftField } from "./DraftField.tsx"
import { ForWhom, useAuthor } from "./ForWhom.tsx"
import { kindAt, KINDS_IN } from "./kinds.ts"
import { LayButton } from "./LayButton.tsx"
import { Pick } from "./Pick.tsx"
import { useLay } from "./useLay.ts"
import "./write.css"

/** On a phone: the question asked now, a field and one button, under the thumb. */
export function Pen({ column }: { column: Column }) {
  const { t, language } = useLanguage()
  const { stage, asked } = useFacts()
  const kinds = KINDS_IN[column]
  const [chosen, choose] = useState<{ kind: Kind; at: Stage } | null>(null)
  const wanted = chosen?.at === stage ? chosen.kind : kindAt(stage)
  const kind = kinds.find((one) => one === wanted) ?? kinds[0]
  const [chosenAuthor, setAuthor] = useState<PersonId | null>(null)
  const author = useAuthor(chosenAuthor)
  const me = useMe()
  const { personId } = me
  const names = useNames()
  const mayWrite = useMayWrite(column)
  const isOpen = useMayWrite()
  // Where nothing lies yet, the question stands there.
  const isEmpty = useCardIds(column).length === 0
  const field = useRef<HTMLTextAreaElement>(null)
  const lay = useLay()
  const isKept = useSource(useDesk().draft, (draft) => draft !== "")
  // Where nothing can be written there is no pen, but what was written stays in sight.
  if (!author || !kind || !mayWriteAtAll(me) || (!isOpen && !isKept)) return null

  const ask = asked?.[language] ?? t(kind === "step" ? "board.ask-step" : `board.ask-${column}`)
  const placeholder =
    author === personId
      ? t("board.write")
      : t("board.writeFor", { name: names.get(author) ?? t("board.somebody") })
  return (
    <form
      className="pen"
      onSubmit={(event) => {
        event.preventDefault()
        lay(kind, author)
        field.current?.focus()
      }}
    >
      {(asked ?? !isEmpty) && <Ask words={ask} isAsked={asked !== null} />}
      <ForWhom author={author} onChange={setAuthor} />
      <DraftField
        field={field}
        label={ask}
        placeholder={mayWrite ? placeholder : t("board.closedField")}
        disabled={!mayWrite}
        onLay={() => {}}
        laysOnEnter={false}
      />
      <div className="acts">
        {kinds.length > 1 && (
          <Pick
            label={t("board.as")}
            value={kind}
            sign={<Sign name={SIGN_OF_KIND[kind]} />}
            column={column}
            disabled={!mayWrite}
            options={kinds.map((value) => ({ value, words: t(`kind.${value}`) }))}
            onChange={(next) => choose({ kind: next, at: stage })}
          />
        )}
        <LayButton disabled={!mayWrite} />
      </div>
    </form>
  )
}
