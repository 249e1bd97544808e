export const own = {
  only: "Alleen u ziet dit",
  note: "Dit staat alleen op dit toestel. Niemand anders krijgt het, tot u het laat zien. Sluit u deze bladzijde, dan is het weg.",
  words: "Wat u voor uzelf schreef",
} as const
