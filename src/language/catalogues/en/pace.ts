/** Whether it goes too fast or too slow: for the facilitator alone. */
export const pace = {
  how: "How is the pace for you?",
  fast: "Too fast",
  slow: "Too slow",
  "it-fast": "It is too fast for me",
  "it-slow": "It is too slow for me",
  toFacilitator: "For the facilitator alone, without your name",
  heard: "The facilitator can see it, without your name.",
  findFast: { one: "{count} person finds it too fast.", other: "{count} people find it too fast." },
  findSlow: { one: "{count} person finds it too slow.", other: "{count} people find it too slow." },
} as const
