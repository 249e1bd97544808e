import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { ScaleId } from "../meeting/ids.ts"
import { useMayWrite, useScales } from "../sync/react/meeting.ts"
import { useSealed } from "../sync/react/useSealed.ts"
import { Button } from "../ui/Button.tsx"
import { newScaleId } from "./newScaleId.ts"
import { SetForm } from "./SetForm.tsx"
import { SetOnTable } from "./SetOnTable.tsx"
import "../language/later.ts"
import "./sets.css"

/** More than so many are talked through in no evening: a hint, never a block. */
const ABOUT = 3

/** The facilitator's: every set of danger, goal and scale, and which one is before everyone. */
export function Sets() {
  const { t } = useLanguage()
  const scales = useScales()
  const mayWrite = useMayWrite()
  const { marks } = useSealed("watch")
  const [writing, setWriting] = useState<ScaleId>()
  const [wrote, setWrote] = useState<ScaleId | "new">()
  const isNew = writing !== undefined && scales.every(({ id }) => id !== writing)

  function done(): void {
    setWrote(isNew ? "new" : writing)
    setWriting(undefined)
  }
  return (
    <div className="sets">
      {scales.length === 0 && !isNew && <p className="quiet">{t("scale.empty")}</p>}
      {scales.map((scale) => {
        const sealed = marks?.given?.scores[scale.id] ?? []
        const gave = marks && new Set([...sealed, ...scale.rows.map(({ person }) => person.id)])
        return scale.id === writing ? (
          <SetForm key={scale.id} id={scale.id} scale={scale} onDone={done} />
        ) : (
          <SetOnTable
            key={scale.id}
            scale={scale}
            gave={gave}
            wasWritten={wrote === scale.id}
            onChange={mayWrite ? () => setWriting(scale.id) : undefined}
          />
        )
      })}
      {writing !== undefined && isNew ? (
        <SetForm id={writing} scale={{ question: "", zero: "", ten: "" }} onDone={done} />
      ) : (
        mayWrite && (
          <>
            {scales.length > ABOUT && (
              <p className="small quiet">{t("scale.many", { count: scales.length })}</p>
            )}
            <Button
              sign="scale"
              autoFocus={wrote === "new"}
              onClick={() => setWriting(newScaleId(Date.now()))}
            >
              {t("scale.new")}
            </Button>
          </>
        )
      )}
    </div>
  )
}
