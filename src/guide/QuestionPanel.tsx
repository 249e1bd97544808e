import { useLanguage } from "../language/useLanguage.ts"
import { tellMeeting } from "../meeting/commands/meeting.ts"
import type { Stage } from "../meeting/schema.ts"
import { useCopy, useFacts } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { Segments } from "../ui/Segments.tsx"
import { Sign } from "../ui/Sign.tsx"
import { BANK, BESIDES, questionsAt } from "./bank/bank.ts"
import type { Question } from "./bank/question.ts"
import { OwnQuestions } from "./OwnQuestions.tsx"
import { WhoWasHeard } from "./WhoWasHeard.tsx"
import { useAsk } from "./useAsk.ts"
import "./questions.css"

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
      <WhoWasHeard />
      <h3 className="group-name">{t("guide.otherQuestions")}</h3>
      {others.map((one) => (
        <More key={one} name={t(`stage.${one}`)} questions={BANK[one]} />
      ))}
      <More name={t("guide.followUp")} questions={BESIDES["follow-up"]} />
      <More name={t("guide.child")} questions={BESIDES.child} />
      <AddressedAs />
    </div>
  )
}

/** What everybody reads now, and the way to take it away; nothing while nothing is asked. */
function AskedNow() {
  const { t, language } = useLanguage()
  const { stage, asked } = useFacts()
  const ask = useAsk()
  if (!asked) return null
  return (
    <div className="asked-now" data-col={columnAt(stage)}>
      <p>{asked[language]}</p>
      <p className="asked-where">
        <Sign name="show" />
        {t("guide.isAsked")}
        <Button look="plain" onClick={() => ask(null)}>
          {t("guide.takeAway")}
        </Button>
      </p>
    </div>
  )
}

function More({ name, questions }: { name: string; questions: readonly Question[] }) {
  return (
    <details>
      <summary>{name}</summary>
      <Questions questions={questions} />
    </details>
  )
}

function Questions({ questions }: { questions: readonly Question[] }) {
  const { language } = useLanguage()
  const { address, asked } = useFacts()
  const ask = useAsk()
  const worded = questions.map(({ id, nl, u, en }) => ({
    id,
    asked: { nl: address === "u" ? (u ?? nl) : nl, en },
  }))
  return (
    <ul>
      {worded
        .filter((one) => one.asked.en !== asked?.en)
        .map((one) => (
          <li key={one.id}>
            <button type="button" className="one-question" onClick={() => ask(one.asked)}>
              {one.asked[language]}
            </button>
          </li>
        ))}
    </ul>
  )
}

/** Whether people are called `je` or `u` in these questions. */
function AddressedAs() {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { address, fixed } = useFacts()
  return (
    <Segments
      label={t("guide.address")}
      value={address}
      disabled={fixed !== null}
      options={(["je", "u"] as const).map((value) => ({ value, label: t(`guide.${value}`) }))}
      onChange={(value) => void tellMeeting(meeting, writer(), "address", value)}
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
