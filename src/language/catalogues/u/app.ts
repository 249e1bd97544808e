export const app = {
  brokenHelp: "Wat op tafel lag, is bewaard. Laad de bladzijde opnieuw, dan kunt u verder.",
  familyTimeHelp: "U hoeft niets te doen. Als het voorbij is, komt u vanzelf terug aan tafel.",
  endFamilyTimeHelp:
    "Het gezin overlegt nog. U en de hulpverleners komen dan meteen terug aan tafel.",
  removed: "U bent van tafel gehaald.",
  removedNext:
    "Begrijpt u niet waarom? Vraag het aan de gespreksleider. Spreekt u af dat u weer meedoet? Dan komt u hieronder opnieuw binnen.",
  over: "U bent een tijd weg geweest.",
  overHelp: "Na een dag gaat een plaats aan tafel vanzelf weer open. Dat ligt niet aan u.",
  wordsStay: "Wat u zei, blijft op tafel liggen, met uw naam erbij.",
  wordsLeft:
    "Dit schreef u nog. Het ligt niet op tafel. Wilt u het houden? Kopieer het dan nu: hierna is het weg.",
  forgotten: "Dit toestel weet niet meer wie u bent.",
  forgottenHelp:
    "Wat u op tafel legde, blijft daar liggen, met uw naam erbij. Met de link kunt u opnieuw aanschuiven.",
} as const
