export const start = {
  name: "Hoe heet u?",
  nameHint: "Zo zien de anderen u aan tafel.",
  noName: "Schrijf hier uw naam, dan weten de anderen wie u bent.",
  passwordHint: "Dat krijgt u van uw organisatie.",
  lostHelp:
    "Schuift u aan bij een bijeenkomst? Scan de code op het scherm in de kamer, of vraag de gespreksleider om de link. Bent u zelf de gespreksleider? Open dan de link die u bewaarde, of ga terug op het toestel waarmee u begon.",
  backTo: "Terug naar uw bijeenkomst",
  forFacilitator: "Voor u, op een ander toestel",
  forFacilitatorHint: "Wie deze link heeft, kan alles wat u kunt. Deel hem dus niet.",
  copyByHand: "Kopieer de link met uw eigen toetsen: hij is al geselecteerd.",
  onlyHere:
    "Deze links werken alleen op deze computer. Open Aan Tafel op het netwerkadres dat u zag bij het opstarten. Dan kunnen telefoons meedoen.",
  haveCode: "Hebt u een code?",
  shortCodeHint:
    "Voor wie niet kan scannen. Wie de code invult, klopt aan, en u laat binnen. Hij werkt twaalf uur.",
  oneByOneHint: "Wie de link opent, klopt dan eerst aan. U ziet wie er staat.",
} as const
