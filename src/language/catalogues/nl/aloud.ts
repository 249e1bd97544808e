/** Reading the plan aloud, card by card. */
export const aloud = {
  title: "Plan voorlezen",
  help: "Elke kaart komt groot op het scherm in de kamer. Wie iets anders wil, zegt stop.",
  nothing: "Er ligt nog niets in het plan om voor te lezen.",
  begin: "Begin met voorlezen",
  previous: "Vorige",
  next: "Volgende",
  done: "Klaar",
  nth: "{number} van {count}",
  last: "Dit was de laatste.",
  unmet: {
    one: "Bij deze bodemeis hoort nog geen stap:",
    other: "Bij deze bodemeisen hoort nog geen stap:",
  },
  notAsked: "Niet gevraagd: {names}. Zo komt het in het plan.",
} as const
