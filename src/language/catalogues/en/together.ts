/** People who share one device. */
export const together = {
  whoSpeaks: "Writing now",
  beside: "Somebody else on this device",
  besideHelp: "You take turns to write, each under your own name.",
  waiting: "Somebody else on this device is at the door. The facilitator will let them in soon.",
  refused: "It is not a good moment just now. Feel free to ask the facilitator.",
  expired: "Nobody opened the door. Feel free to try again.",
} as const
