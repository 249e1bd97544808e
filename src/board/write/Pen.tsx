import { useRef, type ReactNode } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { mayWriteAtAll } from "../../meeting/rules.ts"
import { COLUMN_OF } from "../../meeting/schema.ts"
import { useCardIds, useFacts, useMayWrite, useMe, useNames } from "../../sync/react/meeting.ts"
import { useSource } from "../../sync/react/useSource.ts"
import { Sign } from "../../ui/Sign.tsx"
import { SIGN_OF_KIND } from "../../ui/signOf.ts"
import { useDesk } from "../desk.ts"
import { KeepButton } from "../own/KeepButton.tsx"
import { OwnWay } from "../own/OwnWay.tsx"
import { useKeep } from "../own/useKeep.ts"
import { Ask } from "./Ask.tsx"
import { DraftField } from "./DraftField.tsx"
import { ForWhom } from "./ForWhom.tsx"
import { KINDS_IN } from "./kinds.ts"
import { LayButton } from "./LayButton.tsx"
import { NoPen } from "./NoPen.tsx"
import { Pick } from "../../ui/Pick.tsx"
import { useLay } from "./useLay.ts"
import { useWriting } from "./useWriting.ts"
import "./write.css"

/** On a phone: the question asked now, a field and one button, under the thumb. */
export function Pen({ speaks }: { speaks: ReactNode }) {
  const { t, language } = useLanguage()
  const { asked } = useFacts()
  const { kind, author, own, as, write } = useWriting()
  const column = COLUMN_OF[kind]
  const kinds = KINDS_IN[column]
  const me = useMe()
  const { personId } = me
  const names = useNames()
  const mayWrite = useMayWrite(column)
  const isOpen = useMayWrite()
  // Where nothing lies yet, the question stands there.
  const isEmpty = useCardIds(column).length === 0
  const field = useRef<HTMLTextAreaElement>(null)
  const lay = useLay()
  const keep = useKeep()
  const isKept = useSource(useDesk().draft, (draft) => draft !== "")
  // Where nothing can be written there is no pen, but what was written stays in sight.
  if (!author || !mayWriteAtAll(me) || (!isOpen && !isKept))
    return <NoPen place="pen">{speaks}</NoPen>

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
      {speaks}
      {(asked ?? !isEmpty) && <Ask words={ask} isAsked={asked !== null} />}
      <OwnWay />
      <ForWhom author={author} onChange={(next) => write({ author: next })} />
      <DraftField
        field={field}
        as={as}
        label={ask}
        placeholder={mayWrite ? placeholder : t("board.closedField")}
        disabled={!isOpen}
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
            disabled={!isOpen}
            options={kinds.map((value) => ({ value, words: t(`kind.${value}`) }))}
            onChange={(next) => write({ kind: next })}
          />
        )}
        <KeepButton
          isFirst={own}
          disabled={!isOpen}
          onKeep={() => {
            keep(kind, author)
            field.current?.focus()
          }}
        />
        <LayButton disabled={!mayWrite} isFirst={!own} />
      </div>
    </form>
  )
}
