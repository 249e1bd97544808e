import { useLanguage } from "../language/useLanguage.ts"

interface Props {
  newest: number
  /** The version on screen; undefined for the board as it is now. */
  shown: number | undefined
  /** Whether the board is open, so that there is something newer than the newest version. */
  open: boolean
}

/** Every plan that was ever fixed stays readable. */
export function Versions({ newest, shown, open }: Props) {
  const { t } = useLanguage()
  const versions = Array.from({ length: newest }, (_, index) => index + 1)
  return (
    <nav className="plan-versions" aria-labelledby="plan-versions">
      <h2 id="plan-versions">{t("plan.versions")}</h2>
      <ul>
        {versions.map((version) => (
          <li key={version}>
            <a href={`?version=${version}`} aria-current={version === shown ? "page" : undefined}>
              {t("plan.version", { version })}
            </a>
          </li>
        ))}
        {open && (
          <li>
            <a href="?" aria-current={shown === undefined ? "page" : undefined}>
              {t("plan.asItStands")}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
