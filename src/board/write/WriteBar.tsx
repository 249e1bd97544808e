import { useRef, type ReactNode } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { mayWriteAtAll } from "../../meeting/rules.ts"
import { COLUMN_OF, COLUMNS } from "../../meeting/schema.ts"
import { useFacts, useMayWrite, useMe, useNames, useSpokenFor } from "../../sync/react/meeting.ts"
import { Sign } from "../../ui/Sign.tsx"
import { SIGN_OF_KIND } from "../../ui/signOf.ts"
import { KeepButton } from "../own/KeepButton.tsx"
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

/** On a laptop: one line under the board. */
export function WriteBar({ speaks }: { speaks: ReactNode }) {
  const { t, language } = useLanguage()
  const { asked } = useFacts()
  const { kind, author, own, as, write } = useWriting()
  const me = useMe()
  const { personId } = me
  const names = useNames()
  const isForChild = useSpokenFor(author).some(({ id, role }) => id === author && role === "child")
  const mayWrite = useMayWrite(COLUMN_OF[kind])
  const isOpen = useMayWrite()
  const field = useRef<HTMLTextAreaElement>(null)
  const lay = useLay()
  const keep = useKeep()

  function layIt(): void {
    if (author) lay(kind, author)
    field.current?.focus()
  }
  function keepIt(): void {
    if (author) keep(kind, author)
    field.current?.focus()
  }
  if (!author || !mayWriteAtAll(me)) return <NoPen place="write">{speaks}</NoPen>
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
      {speaks}
      {asked && <Ask words={asked[language]} isAsked />}
      {isForChild && (
        <p className="reads-along">{t("board.childsWords", { name: names.get(author) ?? "" })}</p>
      )}
      {isOpen && <ForWhom author={author} onChange={(next) => write({ author: next })} />}
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
          write({ kind: next })
          field.current?.focus()
        }}
      />
      <DraftField
        field={field}
        as={as}
        label={placeholder}
        placeholder={mayWrite ? placeholder : t("board.closedField")}
        disabled={!isOpen}
        onLay={own ? keepIt : layIt}
        laysOnEnter
      />
      <KeepButton isFirst={own} disabled={!isOpen} onKeep={keepIt} />
      <LayButton disabled={!mayWrite} isFirst={!own} />
    </form>
  )
}
