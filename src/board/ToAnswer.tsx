import { useLanguage } from "../language/useLanguage.ts"
import { useFacts, useMayWrite } from "../sync/react/meeting.ts"
import { ButtonLink } from "../ui/Button.tsx"

/** Where each is asked whether they say yes: the way to the plan, and to the answer below it. */
export function ToAnswer({ planHref }: { planHref: string }) {
  const { t } = useLanguage()
  const { stage } = useFacts()
  const mayWrite = useMayWrite()
  if (stage !== "agreement" || !mayWrite) return null
  return (
    <div className="way">
      <ButtonLink sign="plan" href={planHref}>
        {t("board.doYouAgree")}
      </ButtonLink>
    </div>
  )
}
