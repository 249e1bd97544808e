/** What the facilitator steers, and what anybody may ask of them. */
export const guide = {
  curtain: "Curtain",
  curtainHint: "Draw it before the room’s screen, or open it again ({key})",
  drawn: "The curtain is drawn. The room’s screen says ‘A short break’.",
  drawCurtain: "Draw the curtain",
  openCurtain: "Open the curtain",
  paused: "A short break. What you write stays.",
  askPause: "Ask for a break",
  takePauseBack: "Never mind",
  iAsked: "You asked for a break. The facilitator sees it.",
  asksPause: { one: "{names} asks for a break.", other: "{names} ask for a break." },
} as const
