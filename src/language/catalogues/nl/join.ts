/** Joining a meeting by its link. */
export const join = {
  title: "Fijn dat je er bent.",
  forFacilitator: "Voor de gespreksleider",
  name: "Hoe heet je?",
  noName: "Schrijf hier je naam, dan weten de anderen wie je bent.",
  role: "Wie ben jij voor de kinderen?",
  noRole: "Kies wat bij jou past. Liever niet? Druk dan nog eens op ‘Schuif aan’.",
  note: "Wat je schrijft, zien de mensen aan tafel.",
  deleted: "Op {date} wordt alles gewist.",
  go: "Schuif aan",
  again: "Probeer opnieuw",
  noLink: "Je bent er bijna.",
  noLinkHelp:
    "Om aan te schuiven heb je de link van de bijeenkomst nodig. Scan de code op het scherm in de kamer, of vraag de gespreksleider om de link.",
  wrongLink: "Deze link werkt niet.",
  wrongLinkHelp:
    "Dat ligt niet aan jou. Misschien is er intussen een nieuwe link, of is een stukje ervan weggevallen. Scan de code op het scherm in de kamer, of vraag de gespreksleider om de link.",
  gone: "Deze bijeenkomst is er niet meer.",
  goneHelp:
    "De bijeenkomst is gewist, of er is een stukje van de link weggevallen. Denk je dat dit niet klopt? Vraag de gespreksleider om de link.",
  offline: "Er is even geen verbinding.",
  offlineHelp:
    "Dat ligt niet aan jou, en niet aan de link. Je hoeft niets te doen: zodra het kan, gaat deze bladzijde vanzelf verder.",
  notNow: "Het lukt nu even niet.",
  familyTime: "Het gezin praat nu even alleen.",
  familyTimeHelp:
    "Dat heet besloten tijd. Je hoeft niets te doen: als het voorbij is, gaat deze bladzijde vanzelf verder voor {name}.",
  changeWho: "Verander wat je invulde",
  atTheDoor: "Je staat voor de deur.",
  atTheDoorHelp: "De gespreksleider laat je zo binnen. Je hoeft niets te doen: dit gaat vanzelf.",
  atTheDoorFamilyTime:
    "Het is besloten tijd: het gezin praat nu even alleen, en de gespreksleider is er even uit. Is die terug, dan ziet die dat je er staat. Je kunt deze bladzijde open laten.",
  atTheDoorOffline: "Er is even geen verbinding. Je blijft aan de beurt: dit gaat vanzelf verder.",
  refused: "Het komt nu even niet uit.",
  refusedHelp:
    "De gespreksleider laat nu niemand meer binnen, of herkende je naam niet. Vraag het gerust aan de gespreksleider. Daarna kun je nog eens aankloppen.",
  oldLink: "Deze link werkt niet meer.",
  oldLinkHelp:
    "De gespreksleider heeft intussen een nieuwe link gemaakt. Vraag om de nieuwe link, of scan de code op het scherm in de kamer.",
  expired: "Je hebt lang gewacht.",
  expiredHelp: "Niemand deed open. Klop nog eens aan, of vraag het aan de gespreksleider.",
  knockAgain: "Klop nog eens aan",
  byCode: "Kom binnen met een code",
  code: "Wat is de code?",
  codeHint: "Zes tekens, zoals K7M 4PQ. De gespreksleider geeft hem.",
  noCode: "Vul hier de code in. De gespreksleider geeft hem.",
  knock: "Klop aan",
} as const
