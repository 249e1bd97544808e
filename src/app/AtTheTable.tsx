import { lazy, Suspense, useEffect, useLayoutEffect, useState, type ReactNode } from "react"
import { Board } from "../board/Board.tsx"
import type { Tool } from "../board/brought.ts"
import { AtTheDoor } from "../board/door/AtTheDoor.tsx"
import { KnockSlips } from "../board/door/KnockSlips.tsx"
import type { Knocked } from "../contract/answers.ts"
import { Curtain } from "../guide/Curtain.tsx"
import { PauseLines } from "../guide/PauseLines.tsx"
import { WritingLines } from "../guide/WritingLines.tsx"
import { chosenLanguage } from "../language/languages.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { keepLanguageOf, keepTitle, type Identity } from "../sync/identity.ts"
import { forgetKnock, keepKnock, keptKnock } from "../sync/knock.ts"
import { useFacts, useMe } from "../sync/react/meeting.ts"
import { AboveSheets } from "../ui/Sheet.tsx"
import { boardAddress, childAddress, planAddress, type Address } from "./addresses.ts"
import { useBackHere } from "./backHere.tsx"
import { useAgainHere } from "./againHere.tsx"
import { useFirstHere } from "./firstHere.tsx"
import { speak, usePlanHere } from "./planHere.tsx"
import { useScaleHere } from "./scaleHere.tsx"
import { Seated } from "./Seated.tsx"
import type { InTogether, SeatIn, Together } from "./together.ts"
import { useArrival } from "./useArrival.ts"

const BesideHere = lazy(() => import("./BesideHere.tsx").then((it) => ({ default: it.BesideHere })))
const BesideWaits = lazy(() =>
  import("./BesideWaits.tsx").then((it) => ({ default: it.BesideWaits })),
)
const WhoSpeaks = lazy(() => import("./WhoSpeaks.tsx").then((it) => ({ default: it.WhoSpeaks })))
const InviteHere = lazy(() => import("./InviteHere.tsx").then((it) => ({ default: it.InviteHere })))
const PaceLine = lazy(() =>
  import("../guide/PaceLine.tsx").then((it) => ({ default: it.PaceLine })),
)
const SayPace = lazy(() => import("../guide/SayPace.tsx").then((it) => ({ default: it.SayPace })))
const QuestionPanel = lazy(() =>
  import("../guide/QuestionPanel.tsx").then((it) => ({ default: it.QuestionPanel })),
)
const BackOnPlan = lazy(() =>
  import("../back/BackOnPlan.tsx").then((it) => ({ default: it.BackOnPlan })),
)
const ChildPage = lazy(() =>
  import("../plan/child/ChildPage.tsx").then((it) => ({ default: it.ChildPage })),
)
const FollowUpHere = lazy(() =>
  import("./FollowUpHere.tsx").then((it) => ({ default: it.FollowUpHere })),
)
const PlanPage = lazy(() => import("../plan/PlanPage.tsx").then((it) => ({ default: it.PlanPage })))

interface Props {
  address: Extract<Address, { is: "board" | "plan" }>
  seat: InTogether
}

/**
 * In a meeting: a connection for each who shares this device, so that they all stay at the table; the
 * page is that of whoever speaks.
 */
export function AtTheTable({ address, seat: { together, identity } }: Props) {
  const { meetingId } = address
  const [knock, setKnock] = useState(() => keptKnock({ meetingId }))
  const door: Door = {
    knock,
    onKnocked(left) {
      if (left) keepKnock({ meetingId }, left)
      else forgetKnock({ meetingId })
      setKnock(left)
    },
  }
  return together.seats.map((seat) => (
    <Seated
      key={seat.identity.personId}
      meetingId={meetingId}
      seat={seat}
      together={together}
      speaks={seat.identity === identity}
    >
      <Page address={address} seat={seat} together={together} door={door} />
    </Seated>
  ))
}

/** Where somebody waits who wants to share this device. */
interface Door {
  knock: Knocked | undefined
  onKnocked: (knock: Knocked | undefined) => void
}

/** The facilitator's device keeps what the meeting is called, to find it among others. */
function useKeptTitle(meetingId: string, identity: Identity): void {
  const { title } = useFacts()
  useEffect(() => {
    if (identity.seat === "facilitator" && title) keepTitle(meetingId, identity, title, Date.now())
  }, [meetingId, identity, title])
}

/** Who chose a language finds it again when they come back as the same person. */
function useKeptLanguage(meetingId: string, identity: Identity): void {
  const { language, setLanguage } = useLanguage()
  useLayoutEffect(() => {
    const chosen = chosenLanguage()
    if (chosen) keepLanguageOf(meetingId, identity, chosen, Date.now())
    else if (identity.language) setLanguage(identity.language)
  }, [meetingId, identity, language, setLanguage])
}

interface PageProps {
  address: Props["address"]
  seat: SeatIn
  together: Together
  door: Door
}

/** So many people can share one device. */
const MOST_TOGETHER = 4

function Page({ address, seat, together, door }: PageProps) {
  const { meetingId } = address
  const { identity, secret } = seat
  const { t } = useLanguage()
  const { group } = useMe()
  useArrival(address.is === "plan" && address.forChild ? "for-child" : address.is)
  useKeptTitle(meetingId, identity)
  useKeptLanguage(meetingId, identity)
  const scale = useScaleHere()
  const first = useFirstHere()
  const again = useAgainHere()
  const back = useBackHere()
  const plan = usePlanHere()
  const isFacilitators = identity.seat === "facilitator"
  const lines = (
    <>
      {door.knock && (
        <Suspense>
          <BesideWaits
            key={door.knock.knockId}
            knock={door.knock}
            together={together}
            onOver={() => door.onKnocked(undefined)}
          />
        </Suspense>
      )}
      <PauseLines />
      <WritingLines />
      {isFacilitators && (
        <Suspense>
          <PaceLine />
        </Suspense>
      )}
    </>
  )
  const speaks = together.seats.length > 1 && (
    <Suspense>
      <WhoSpeaks together={together} />
    </Suspense>
  )
  if (address.is === "plan" && address.forChild)
    return (
      <WithDoor>
        <ChildPage planHref={planAddress(meetingId)} version={address.version} />
      </WithDoor>
    )
  if (address.is === "plan")
    return (
      <WithDoor>
        <PlanPage
          boardHref={boardAddress(meetingId)}
          childHref={childAddress(meetingId)}
          version={address.version}
          followUp={
            isFacilitators && (
              <Suspense>
                <FollowUpHere />
              </Suspense>
            )
          }
          door={<KnockSlips />}
          pause={<Curtain bare />}
          back={
            <Suspense>
              <BackOnPlan />
            </Suspense>
          }
          speak={speak}
          pauseLines={
            <>
              {lines}
              {speaks}
            </>
          }
        />
      </WithDoor>
    )
  const questions: Tool = {
    name: "questions",
    sign: "ask",
    words: t("guide.questions"),
    title: t("guide.questionsNow"),
    panel: (
      <Suspense>
        <QuestionPanel />
      </Suspense>
    ),
  }
  const invite = (
    <Suspense>
      <InviteHere meetingId={meetingId} seat={seat} />
    </Suspense>
  )
  const pace = {
    short: (
      <Suspense>
        <SayPace short />
      </Suspense>
    ),
    whole: (
      <Suspense>
        <SayPace />
      </Suspense>
    ),
  }
  const mayShare =
    secret !== undefined &&
    identity.seat === "participant" &&
    group !== "interpreter" &&
    together.seats.length < MOST_TOGETHER &&
    !door.knock
  const beside = (onDone: () => void) => (
    <Suspense>
      <BesideHere
        meetingId={meetingId}
        secret={secret ?? ""}
        together={together}
        onKnocked={door.onKnocked}
        onDone={onDone}
      />
    </Suspense>
  )
  return (
    <WithDoor>
      <Board
        planHref={planAddress(meetingId)}
        invite={isFacilitators ? invite : undefined}
        tools={
          isFacilitators
            ? [questions, scale.tool, first.tool, ...again.tools, ...plan, ...back.tools]
            : []
        }
        asks={[again.ask, scale.ask, first.ask, back.ask]}
        pause={{ button: <Curtain />, bare: <Curtain bare /> }}
        pauseLines={lines}
        pace={isFacilitators ? undefined : pace}
        speaks={speaks}
        beside={mayShare ? beside : undefined}
      />
    </WithDoor>
  )
}

/** Whoever knocks is seen on every page, and above what lies open on it. */
function WithDoor({ children }: { children: ReactNode }) {
  return (
    <AtTheDoor>
      <AboveSheets value={<KnockSlips />}>{children}</AboveSheets>
    </AtTheDoor>
  )
}
