export const back = {
  waySaid: "U hebt teruggekeken",
  anonymous:
    "Dit is anoniem. Uw naam wordt er niet bij bewaard. Pas als drie mensen hebben geantwoord, is te zien hoe vaak elk antwoord is gegeven.",
  matters: "Werken we aan wat voor u belangrijk is?",
  mayStay: "Mag u overslaan.",
  text: "Wilt u nog iets zeggen?",
  textHelp: "Mag leeg blijven. Let op: aan wat u schrijft, kan iemand u herkennen.",
  thanks: "Dank u wel",
  thanksHelp: "Uw antwoorden zijn verstuurd, zonder uw naam. Veranderen kan nu niet meer.",
  untilThree: "Als drie mensen hebben geantwoord, kunt u zien wat er is geantwoord.",
  ownCopy: "Neem nu uw eigen exemplaar mee. Dat blijft van u.",
  sweeping:
    "Niemand kan er nog iets van openen. De laatste resten gaan nog van de schijf. Is dat klaar, dan kunt u hier het bewijs bewaren.",
  yourFile: "Hebt u het plan meegenomen? Dan hebt u dat bestand nog.",
} as const
