import { useLanguage } from "../language/useLanguage.ts"
import type { Keeping } from "../sync/sealed.ts"

/** Where dots are that were given: said only when they are not where they should be. */
export function HowDotsStand({ keeping }: { keeping: Keeping }) {
  const { t } = useLanguage()
  const words =
    keeping === "kept" || keeping === "bringing"
      ? undefined
      : keeping === "waiting"
        ? t("first.waits")
        : keeping === "bad-input"
          ? t("first.notTaken")
          : t(`error.${keeping}`)
  return (
    <p className="small" role="status">
      {words}
    </p>
  )
}
