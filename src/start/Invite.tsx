import type { ReactNode } from "react"
import type { Links } from "../contract/answers.ts"
import { useLanguage } from "../language/useLanguage.ts"
import type { Seat } from "../meeting/schema.ts"
import type { CallProblem } from "../sync/api.ts"
import { useOriginForOthers, worksHereAlone } from "../sync/react/useOriginForOthers.ts"
import { screenLinkFor } from "../sync/secret.ts"
import { ButtonLink } from "../ui/Button.tsx"
import { Note } from "../ui/Note.tsx"
import { LinkToShare } from "./LinkToShare.tsx"
import { NewLink } from "./NewLink.tsx"
import "./invite.css"

interface Props {
  /** The links this device knows. One that it does not know can be made anew. */
  links: Partial<Links>
  /** The focus goes to making the participants' link anew. */
  goesToNewLink?: boolean
  /** Makes a new link for a seat; the older one stops working. Gives what went wrong, if anything. */
  onRenew: (seat: Seat) => Promise<CallProblem | undefined>
  /** How people come in with the participants' link. */
  admission?: ReactNode
  /** The short code, for whoever has no link. */
  code?: ReactNode
}

/**
 * Inviting people: the room's screen in its own window, which a facilitator needs before anybody
 * comes; then a link and a code for each seat.
 */
export function Invite({ links, goesToNewLink, onRenew, admission, code }: Props) {
  const { t } = useLanguage()
  const origin = useOriginForOthers()
  const forOthers = (link: string | undefined) => link?.replace(location.origin, origin)
  return (
    <div className="invite">
      {worksHereAlone(origin) && <Note sign="off">{t("start.onlyHere")}</Note>}
      <ForSeat
        whom={t("start.forScreen")}
        hint={t("start.forScreenHint")}
        link={forOthers(links.screen)}
        tucked
        onRenew={() => onRenew("screen")}
      >
        {links.screen && <OwnWindow link={screenLinkFor(links.screen, links.participant)} />}
      </ForSeat>
      <ForSeat
        whom={t("start.forParticipants")}
        hint={t("start.forParticipantsHint")}
        link={forOthers(links.participant)}
        goesToNewLink={goesToNewLink}
        onRenew={() => onRenew("participant")}
      >
        {admission}
      </ForSeat>
      {code}
      <ForSeat
        whom={t("start.forFacilitator")}
        hint={t("start.forFacilitatorHint")}
        link={forOthers(links.facilitator)}
        tucked
        onRenew={() => onRenew("facilitator")}
      />
    </div>
  )
}

interface SeatProps {
  whom: string
  hint: string
  link: string | undefined
  /** Whether the link shows only when asked: others may look along. */
  tucked?: boolean
  goesToNewLink?: boolean | undefined
  onRenew: () => Promise<CallProblem | undefined>
  children?: ReactNode
}

function ForSeat({ whom, hint, link, tucked, goesToNewLink, onRenew, children }: SeatProps) {
  const { t } = useLanguage()
  const renew = <NewLink known={link !== undefined} goesHere={goesToNewLink} onRenew={onRenew} />
  const toShare = link && <LinkToShare link={link} whom={whom} />
  return (
    <section>
      <h3>{whom}</h3>
      <p className="quiet">{hint}</p>
      {children}
      {tucked && toShare ? (
        <details>
          <summary>{t("start.showLink")}</summary>
          {toShare}
          {renew}
        </details>
      ) : (
        <>
          {toShare}
          {renew}
        </>
      )}
    </section>
  )
}

/** A window without bars, to be drawn onto the beamer; a browser that has none opens a tab. */
function OwnWindow({ link }: { link: string }) {
  const { t } = useLanguage()
  return (
    <ButtonLink
      sign="show"
      href={link}
      target="_blank"
      rel="noopener"
      onClick={(event) => {
        event.preventDefault()
        window.open(link, "_blank", "popup,noopener,width=1280,height=720")
      }}
    >
      {t("start.openScreen")}
    </ButtonLink>
  )
}
