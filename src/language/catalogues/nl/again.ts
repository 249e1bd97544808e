/** At a follow-up: how it went with the steps of the last meeting. */
export const again = {
  told: "Hoe het ging met de stappen",
  none: "Er zijn geen stappen van de vorige keer.",
  about: "Deze stappen spraken we vorige keer af. Iedereen aan tafel kan zeggen hoe het ging.",
  howWent: "Hoe ging het?",
  helped: "Wat hielp?",
  done: "Deze stap is gezet. Mooi.",
  other: "Anders dan gedacht, en toch gelukt. Mooi.",
  "not-yet": "Dat mag. Kijk straks samen of de stap kleiner kan.",
  isAsked: "Iedereen wordt dit nu gevraagd.",
  isAway: "Dit wordt nu niet gevraagd.",
  putAway: "Haal deze vraag weg",
  ask: "Vraag dit aan iedereen",
} as const
