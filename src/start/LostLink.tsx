import { useLanguage } from "../language/useLanguage.ts"
import { ButtonLink } from "../ui/Button.tsx"
import "./lost-link.css"

/** A meeting that this device is still in. */
export interface Back {
  address: string
  /** What the facilitator called it, where this is their device. */
  title?: string | undefined
}

/** For somebody who is not starting anything: the way back, and how to get a link. */
export function LostLink({ knockHref, backTo }: { knockHref: string; backTo: Back[] }) {
  const { t, rich } = useLanguage()
  return (
    <div className="lost-link">
      {backTo.map(({ address, title }) => (
        <ButtonLink key={address} href={address}>
          {/* One alone is known without its name. */}
          {title && backTo.length > 1
            ? rich("start.backToNamed", { title: <bdi>{title}</bdi> })
            : t("start.backTo")}
        </ButtonLink>
      ))}
      <ButtonLink sign="door" href={knockHref}>
        {t("start.haveCode")}
      </ButtonLink>
      <details>
        <summary>{t("start.lost")}</summary>
        <p className="quiet">{t("start.lostHelp")}</p>
      </details>
    </div>
  )
}
