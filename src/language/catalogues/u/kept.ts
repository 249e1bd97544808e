export const kept = {
  onDevice:
    "Op dit toestel, hooguit 12 uur: wie u bent. En zolang dit tabblad open is: wat u nog niet op tafel legde.",
  deletePlan: "Wilt u het plan bewaren? Neem het dan eerst mee.",
  forgetWhy: "Dit toestel onthoudt hooguit 12 uur wie u bent.",
  forgetHelp:
    "Dit toestel weet dan niet meer wie u bent. Wat u nog niet op tafel legde, is dan weg. Wat op tafel ligt, blijft.",
  forgetLinks:
    "Ook uw links staan dan niet meer op dit toestel. Hebt u uw eigen link niet ergens anders? Dan kunt u niet meer terug als gespreksleider.",
} as const
