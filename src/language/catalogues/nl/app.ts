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
  deleted: "Deze bijeenkomst is gewist.",
  joinAgain: "Schuif opnieuw aan",
  familyTime: "Besloten tijd",
  familyTimeHelp: "Je hoeft niets te doen. Als het voorbij is, kom je vanzelf terug aan tafel.",
  endFamilyTimeHelp:
    "Het gezin overlegt nog. Jij en de hulpverleners komen dan meteen terug aan tafel.",
  removed: "Je bent van tafel gehaald.",
  removedHelp: "Dat heeft de gespreksleider gedaan.",
  removedNext:
    "Begrijp je niet waarom? Vraag het aan de gespreksleider. Spreken jullie af dat je weer meedoet? Dan kom je hieronder opnieuw binnen.",
  over: "Je bent een tijd weg geweest.",
  overHelp: "Na een dag gaat een plaats aan tafel vanzelf weer open. Dat ligt niet aan jou.",
  goOnWithOther: "Ga verder met de ander op dit toestel",
  wordsStay: "Wat je zei, blijft op tafel liggen, met je naam erbij.",
  wordsLeft:
    "Dit schreef je nog. Het ligt niet op tafel. Wil je het houden? Kopieer het dan nu: hierna is het weg.",
  closedBook: "Deze bijeenkomst is nu dicht.",
  closedBookHelp: "Als het weer in orde is, gaat deze bladzijde vanzelf verder.",
  forgotten: "Dit toestel weet niet meer wie je bent.",
  forgottenHelp:
    "Wat je op tafel legde, blijft daar liggen, met je naam erbij. Met de link kun je opnieuw aanschuiven.",
} as const
