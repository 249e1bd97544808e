/** What the facilitator steers, and what anybody may ask of them. */
export const guide = {
  curtain: "Gordijn",
  curtainHint: "Doek voor het scherm in de kamer, of weer weg ({key})",
  drawn: "Het gordijn is dicht. Op het scherm in de kamer staat ‘Even pauze’.",
  drawCurtain: "Gordijn dicht",
  openCurtain: "Gordijn open",
  paused: "Even pauze. Wat je schrijft, blijft staan.",
  askPause: "Pauze vragen",
  takePauseBack: "Toch niet",
  iAsked: "Je vroeg om een pauze. De gespreksleider ziet het.",
  asksPause: { one: "{names} vraagt om een pauze.", other: "{names} vragen om een pauze." },
} as const
