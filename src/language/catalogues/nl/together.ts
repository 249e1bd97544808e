/** People who share one device. */
export const together = {
  whoSpeaks: "Nu schrijft",
  beside: "Nog iemand op dit toestel",
  besideHelp: "Jullie schrijven om de beurt, ieder onder je eigen naam.",
  waiting: "Nog iemand op dit toestel staat voor de deur. De gespreksleider doet zo open.",
  refused: "Het komt nu even niet uit. Vraag het gerust aan de gespreksleider.",
  expired: "Niemand deed open. Probeer het gerust nog eens.",
} as const
