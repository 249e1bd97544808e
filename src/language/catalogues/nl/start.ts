/** Starting a meeting, and inviting people to it. */
export const start = {
  title: "Begin een bijeenkomst",
  intro: "Een bord waar het gezin en iedereen om het gezin heen samen één plan maakt.",
  name: "Hoe heet je?",
  nameHint: "Zo zien de anderen je aan tafel.",
  noName: "Schrijf hier je naam, dan weten de anderen wie je bent.",
  meeting: "Naam van de bijeenkomst",
  meetingHint:
    "Voor jou, om hem te herkennen. De naam komt niet op het scherm aan de muur. Mag leeg blijven.",
  password: "Wachtwoord om te beginnen",
  passwordHint: "Dat krijg je van je organisatie.",
  wrongPassword: "Dit wachtwoord klopt niet.",
  note: {
    one: "Een bijeenkomst die {count} dag niet is geopend, wordt helemaal gewist.",
    other: "Een bijeenkomst die {count} dagen niet is geopend, wordt helemaal gewist.",
  },
  go: "Begin",
  lost: "Link kwijt?",
  lostHelp:
    "Schuif je aan bij een bijeenkomst? Scan de code op het scherm in de kamer, of vraag de gespreksleider om de link. Ben je zelf de gespreksleider? Open dan de link die je bewaarde, of ga terug op het apparaat waarmee je begon.",
  backTo: "Terug naar je bijeenkomst",
  forParticipants: "Voor wie meedoet",
  forParticipantsHint:
    "Scan de code met een telefoon, of stuur de link. Ieder vult zelf een naam in.",
  forScreen: "Voor het scherm in de kamer",
  forScreenHint: "Toont het bord groot, zonder knoppen.",
  openScreen: "Open in een eigen venster",
  forFacilitator: "Voor jou, op een ander apparaat",
  forFacilitatorHint: "Wie deze link heeft, kan alles wat jij kunt. Deel hem dus niet.",
  code: "Code om te scannen: {whom}",
  link: "Link: {whom}",
  copy: "Kopieer de link",
  copied: "De link is gekopieerd.",
  copyByHand: "Kopieer de link met je eigen toetsen: hij is al geselecteerd.",
  showLink: "Toon de link",
  renewSure: "Ja, maak een nieuwe",
  renew: "Maak een nieuwe link",
  renewHint: "De oude link werkt daarna niet meer. Wie al aan tafel zit, blijft zitten.",
  onlyHere:
    "Deze links werken alleen op deze computer. Open Aan Tafel op het netwerkadres dat je zag bij het opstarten. Dan kunnen telefoons meedoen.",
  haveCode: "Heb je een code?",
} as const
