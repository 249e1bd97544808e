/** What every page shares. */
export const app = {
  close: "Sluit",
  cancel: "Toch niet",
  back: "Terug",
  toBoard: "Naar het bord",
  language: "Taal",
} as const
