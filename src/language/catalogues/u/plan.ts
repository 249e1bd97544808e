export const plan = {
  doYouAgree: "Zegt u ja tegen dit plan?",
  leadsNeedNot: "Wie leidt, hoeft niets te antwoorden. Doet u het wel, dan staat het in het plan.",
  toYourAnswer: "Naar uw antwoord",
  whatMakesYes: "Wat maakt het een ja? Schrijf het erbij als u wilt.",
  wordsIfYouLike: "Schrijf erbij wat u wilt. Het mag ook leeg blijven.",
  answerGoes:
    "Zo komt het in het plan, op de eerste bladzijde. Tot het plan vastligt, kunt u het nog veranderen.",
  fixHelp:
    "Het bord gaat dan dicht: iedereen kan het lezen, niemand kan nog schrijven. Dit plan blijft bewaard zoals het nu is. U kunt het bord later weer openen.",
  reviewOn: "Wanneer ziet u elkaar weer?",
} as const
