import type { ErrorCode } from "../../../contract/errors.ts"
import type { Refusal } from "../../../meeting/commands/outcome.ts"

/** What does not go as somebody hoped: what it is, and what they can do. */
export const problems = {
  refused: {
    "not-allowed": "Dit kun je vanaf jouw plaats niet veranderen.",
    "board-closed": "Het plan ligt vast. Het bord is nu alleen om te lezen.",
    "column-locked": "In deze kolom schrijven we nu even niet.",
    "no-such-card": "Deze kaart is er niet meer.",
    "too-long": "Dit is te lang voor één kaart. Maak er twee van.",
    "too-many-cards": "Het bord is vol. Leg eerst iets in de bak.",
    "scale-scored": "Hier staan al cijfers bij. De schaal blijft zoals die is.",
  } satisfies Record<Refusal, string>,
  error: {
    "bad-input": "Er klopt iets nog niet. Kijk het nog eens na.",
    "wrong-secret": "Deze link past niet bij deze bijeenkomst.",
    "unknown-session": "We herkennen dit toestel niet meer. Open de link opnieuw.",
    "wrong-seat": "Dit kan alleen de gespreksleider.",
    "no-such-meeting": "Deze bijeenkomst is er niet, of is gewist.",
    "no-such-code":
      "Deze code klopt niet, of werkt niet meer. Vraag de gespreksleider om een nieuwe.",
    "not-found": "Hier is niets te vinden.",
    "board-closed": "Het plan ligt al vast.",
    "board-open": "Het bord is al open.",
    "already-said": "Je hebt al teruggekeken. Dat kan één keer.",
    "too-few-answers": "Er hebben nog geen drie mensen geantwoord.",
    "too-large": "Dit is te groot.",
    "too-many-people":
      "Alle plaatsen aan deze tafel zijn bezet. Bespreek het met de gespreksleider.",
    "family-time": "Het is besloten tijd: het gezin overlegt nu alleen. Daarna ben je weer welkom.",
    "too-many-tries":
      "Het is net te vaak geprobeerd, misschien door iemand anders. Wacht een minuut en probeer het dan weer.",
    "not-saving": "Bewaren lukt nu even niet. Probeer het zo nog eens.",
    "book-changed":
      "Op de server is iets veranderd dat alleen aan tafel mag veranderen. Dat ligt niet aan jou. Tot het is opgelost, blijft de bijeenkomst dicht. Vertel het aan de gespreksleider, of aan wie de server beheert.",
    internal: "Hier ging iets niet goed. Probeer het zo nog eens.",
    offline: "Er is even geen verbinding. Probeer het zo nog eens.",
  } satisfies Record<ErrorCode | "offline", string>,
  /** After a final close of the connection. */
  ended: {
    "4400": "De verbinding is gestopt. Open deze bladzijde opnieuw.",
    "4401": "Wil je weer meedoen? Vraag de gespreksleider dan om de nieuwe link of code.",
    "4403": "Die verandering kan vanaf jouw plaats niet. Wat er al lag, is er nog.",
    "4404":
      "Deze bijeenkomst is er niet, of is gewist. Heb je het plan meegenomen? Dan heb je dat bestand nog.",
    "4408":
      "Alles ervan is weg, voor iedereen. Heb je het plan meegenomen? Dan heb je dat bestand nog.",
    "4409": "Het plan ligt vast. Het bord is nu alleen om te lezen.",
    "4413": "Dit was te groot voor het bord. Wat er al lag, is er nog.",
    "4423": "Het is besloten tijd: het gezin overlegt nu alleen. Daarna ben je weer welkom.",
    "4429": "Er kwam te veel tegelijk. Wacht even en open deze bladzijde opnieuw.",
  },
} as const
