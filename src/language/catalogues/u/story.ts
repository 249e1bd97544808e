export const story = {
  whose: "Van wie wilt u het zien?",
  note: "Alleen u ziet dit. Van besloten tijd staat hier wat eruit kwam, en niet wie het deed.",
} as const
