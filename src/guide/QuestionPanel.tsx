import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { tellMeeting } from "../meeting/commands/meeting.ts"
import { ADDRESSED_AS, type AddressedAs, type Asked, type Stage } from "../meeting/schema.ts"
import { useCopy, useFacts } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { Segments } from "../ui/Segments.tsx"
import { Sign } from "../ui/Sign.tsx"
import { BANK, BESIDES, questionsAt } from "./bank/bank.ts"
import type { Question } from "./bank/question.ts"
import { OneQuestion } from "./OneQuestion.tsx"
import { OwnQuestions } from "./OwnQuestions.tsx"
import { WriteFirst } from "./WriteFirst.tsx"
import { WhoWasHeard } from "./WhoWasHeard.tsx"
import { useAsk } from "./useAsk.ts"
import "./questions.css"

const ALL: readonly Question[] = [...Object.values(BANK), ...Object.values(BESIDES)].flat()

/** The question bank, for the facilitator alone: those of now on top, one tap asks one. */
export function QuestionPanel() {
  const { t } = useLanguage()
  const { stage } = useFacts()
  const others = (Object.keys(BANK) as (keyof typeof BANK)[]).filter((one) => one !== stage)
  return (
    <div className="questions">
      <AskedNow />
      <Questions questions={questionsAt(stage)} />
      <OwnQuestions />
      <WriteFirst />
      <WhoWasHeard />
      <h3 className="group-name">{t("guide.otherQuestions")}</h3>
      {others.map((one) => (
        <More key={one} name={t(`stage.${one}`)} questions={BANK[one]} />
      ))}
      <More name={t("guide.followUp")} questions={BESIDES["follow-up"]} />
      <More name={t("guide.child")} questions={BESIDES.child} />
      <HowAddressed />
    </div>
  )
}

/**
 * That one is asked, and the way to take it away. It takes the same room when none is: the list below
 * does not move under the hand. A question that stands in no list any more is told here.
 */
function AskedNow() {
  const { t, language } = useLanguage()
  const { stage, asked, ownQuestions } = useFacts()
  const ask = useAsk()
  const isListed = [...ALL.map(({ en }) => en), ...ownQuestions].some((one) => one === asked?.en)
  return (
    <div className="asked-now" data-col={columnAt(stage)}>
      {asked && !isListed && <p dir="auto">{asked[language]}</p>}
      <div className="asked-where" role="status">
        <Sign name="show" />
        <span>{t(asked ? "guide.isAsked" : "guide.noneAsked")}</span>
      </div>
      <Button look="plain" aria-disabled={!asked} onClick={() => asked && ask(null)}>
        {t("guide.takeAway")}
      </Button>
    </div>
  )
}

function More({ name, questions }: { name: string; questions: readonly Question[] }) {
  const { asked } = useFacts()
  // Whoever opens the questions sees which one is asked.
  const [isOpen] = useState(() => questions.some(({ en }) => en === asked?.en))
  return (
    <details open={isOpen}>
      <summary>{name}</summary>
      <Questions questions={questions} />
    </details>
  )
}

function Questions({ questions }: { questions: readonly Question[] }) {
  const { address } = useFacts()
  return (
    <ul>
      {questions.map((one) => (
        <li key={one.id}>
          <OneQuestion question={worded(one, address)} />
        </li>
      ))}
    </ul>
  )
}

/** A question of the bank in the form in which people are addressed. */
function worded({ nl, u, en }: Question, address: AddressedAs): Asked {
  return { nl: address === "u" ? (u ?? nl) : nl, en }
}

/** Whether people are called `je` or `u`: in these questions, and in all that is said on every page. */
function HowAddressed() {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { address, fixed, asked } = useFacts()
  const ask = useAsk()

  function addressAs(value: AddressedAs): void {
    if (!tellMeeting(meeting, writer(), "address", value).done) return
    // What is asked now is asked in that form too.
    const known = ALL.find(({ en }) => en === asked?.en)
    if (known) ask(worded(known, value))
  }

  return (
    <Segments
      label={t("guide.address")}
      value={address}
      disabled={fixed !== null}
      options={ADDRESSED_AS.map((value) => ({ value, label: t(`guide.${value}`) }))}
      onChange={addressAs}
    />
  )
}

function columnAt(stage: Stage): string {
  return stage === "worries"
    ? "worries"
    : stage === "safety" || stage === "scale"
      ? "safety"
      : "plan"
}
