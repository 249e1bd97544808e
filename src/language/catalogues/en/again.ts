/** At a follow-up: how it went with the steps of the last meeting. */
export const again = {
  told: "How the steps went",
  none: "There are no steps from last time.",
  about: "These steps were agreed last time. Everyone at the table can say how it went.",
  howWent: "How did it go?",
  helped: "What helped?",
  done: "This step was taken. Well done.",
  other: "Another way than planned, and done all the same. Well done.",
  "not-yet": "That is all right. See together later whether the step can be smaller.",
  isAsked: "Everyone is asked this now.",
  isAway: "This is not asked now.",
  putAway: "Take this question away",
  ask: "Ask everyone this",
} as const
