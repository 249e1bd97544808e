import { useLanguage } from "../language/useLanguage.ts"
import { Field } from "../ui/Field.tsx"

interface Props {
  value: string
  isWrong: boolean
  onChange: (value: string) => void
}

/** The password that this server asks of whoever starts a meeting. */
export function Password({ value, isWrong, onChange }: Props) {
  const { t } = useLanguage()
  return (
    <Field
      label={t("start.password")}
      hint={t("start.passwordHint")}
      problem={isWrong && t("start.wrongPassword")}
      type="password"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      autoComplete="current-password"
    />
  )
}
