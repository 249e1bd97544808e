export const board = {
  keptForMe: "Bewaard. Alleen u ziet dit.",
  doYouAgree: "Zegt u ja tegen het plan?",
  waitsForLine: "Er is even geen verbinding. Zodra die er is, ziet u de tafel.",
  forWhom: "Voor wie schrijft u?",
  "ask-worries": "Welke zorg houdt u wakker?",
  "ask-step": "Wat is het kleinste dat u deze week kunt doen?",
  "gentle-plan": "In uw eigen woorden.",
  readsAlong: "U leest mee en schrijft niet.",
  notTaken: "Uw laatste verandering staat niet op tafel.",
  youWrite: "u schrijft",
  you: "dat bent u",
  noRole: "Kies wat past. Weet u het niet? Druk dan nog eens op ‘Zet aan tafel’.",
  takenNowAsk:
    "{name} is van tafel gehaald. Wie de link nog heeft, kan opnieuw aankloppen. U beslist dan.",
  endFamilyTimeHelp:
    "De gespreksleider en de hulpverleners komen dan terug aan tafel. Ze lezen ook wat er intussen is opgeschreven.",
  beginFamilyTimeHelp:
    "Besloten tijd begint: u en de hulpverleners gaan er even uit. U of iemand van het gezin kan er een eind aan maken.",
  howSeen: "Hoe ziet u dit?",
  inYourWords: "Hoe ziet u het dan?",
  notSaidYet: "De anderen zien het pas als u er iets bij schrijft.",
  showItLater: "Bij ‘Alleen voor mij’ kiest u wat u straks laat zien.",
} as const
