import { useLanguage } from "../language/useLanguage.ts"
import { ButtonLink } from "../ui/Button.tsx"
import "./lost-link.css"

/** For somebody who is not starting anything: the way back, and how to get a link. */
export function LostLink({ knockHref, backTo }: { knockHref: string; backTo: string[] }) {
  const { t } = useLanguage()
  return (
    <div className="lost-link">
      {backTo.map((address) => (
        <ButtonLink key={address} href={address}>
          {t("start.backTo")}
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
