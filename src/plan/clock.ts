import { useLanguage } from "../language/useLanguage.ts"

/** Times on a clock (`15:30`) as people read them: "15.30 uur". */
export function useClock() {
  const { t, language } = useLanguage()
  const said = (time: string) => (language === "nl" ? time.replace(":", ".") : time)
  return {
    /** "15.30 uur"; nothing for none. */
    at: (time: string | null): string => (time ? t("paper.at", { time: said(time) }) : ""),
    /** "15.30 tot 17.40 uur", or whichever of the two is known. */
    between(from: string | null, until: string | null): string {
      if (from && until) return t("paper.between", { from: said(from), until: said(until) })
      if (from) return t("paper.from", { time: said(from) })
      return until ? t("paper.until", { time: said(until) }) : ""
    },
  }
}
