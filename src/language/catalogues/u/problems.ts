export const problems = {
  refused: {
    "not-allowed": "Dit kunt u vanaf uw plaats niet veranderen.",
  },
  error: {
    "already-said": "U hebt al teruggekeken. Dat kan één keer.",
    "family-time": "Het is besloten tijd: het gezin overlegt nu alleen. Daarna bent u weer welkom.",
    "book-changed":
      "Op de server is iets veranderd dat alleen aan tafel mag veranderen. Dat ligt niet aan u. Tot het is opgelost, blijft de bijeenkomst dicht. Vertel het aan de gespreksleider, of aan wie de server beheert.",
  },
  ended: {
    "4401": "Wilt u weer meedoen? Vraag de gespreksleider dan om de nieuwe link of code.",
    "4403": "Die verandering kan vanaf uw plaats niet. Wat er al lag, is er nog.",
    "4404":
      "Deze bijeenkomst is er niet, of is gewist. Hebt u het plan meegenomen? Dan hebt u dat bestand nog.",
    "4408":
      "Alles ervan is weg, voor iedereen. Hebt u het plan meegenomen? Dan hebt u dat bestand nog.",
    "4423": "Het is besloten tijd: het gezin overlegt nu alleen. Daarna bent u weer welkom.",
  },
} as const
