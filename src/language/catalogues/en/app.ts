/** What every page shares. */
export const app = {
  close: "Close",
  cancel: "Not now",
  back: "Back",
  toBoard: "To the board",
  language: "Language",
} as const
