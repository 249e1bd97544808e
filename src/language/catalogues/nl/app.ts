/** What every page shares. */
export const app = {
  close: "Sluit",
  cancel: "Toch niet",
  toBoard: "Naar het bord",
  toStart: "Naar het begin",
  language: "Taal",
  reload: "Laad opnieuw",
  broken: "Hier ging iets niet goed.",
  brokenHelp: "Wat op tafel lag, is bewaard. Laad de bladzijde opnieuw, dan kun je verder.",
  nowhere: "Hier is niets te vinden.",
  nowhereHelp: "Misschien is de link niet helemaal meegekomen. Vraag de gespreksleider om de link.",
  stopped: "Hier stopt het even.",
  over: "Deze bijeenkomst is voorbij.",
  joinAgain: "Schuif opnieuw aan",
} as const
