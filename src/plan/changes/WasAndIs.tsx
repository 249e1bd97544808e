import { useLanguage } from "../../language/useLanguage.ts"

/** How something was said first, and how it is said now; nothing is said as that. */
export function WasAndIs({ before, after }: { before: string; after: string }) {
  const { t } = useLanguage()
  return (
    <dl className="was-and-is">
      {(
        [
          ["was", before],
          ["is", after],
        ] as const
      ).map(([when, words]) => (
        <div key={when}>
          <dt>{t(`changes.${when}`)}</dt>
          <dd className="plan-words" dir="auto">
            {words || <span className="quiet">{t("changes.isNothing")}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
