export const scale = {
  give: "Geef uw cijfer",
  ready: "Uw cijfer ligt klaar",
  passed: "U slaat over",
  notSent: "Uw cijfer is nog niet verstuurd",
  yours: "Uw cijfer",
  you: "u",
  inYours: "Wat zit er al in uw {value}?",
  inYoursYet: "Wat zit er al in uw cijfer?",
  onlyYou: "Alleen u ziet uw cijfer, tot iedereen klaar is. Dan gaan ze samen open.",
  notDone: "Wilt u het zo bewaren? Druk op ‘Klaar’.",
  keptMark: "Bewaard: een {value}. U kunt het nog veranderen.",
  keptPass: "Bewaard: geen cijfer. U kunt het nog veranderen.",
  notThereYet: "Uw cijfer staat er nog niet bij.",
  onlyWho: "U ziet wie klaar is, en niet welk cijfer.",
  isScored:
    "Er zijn al cijfers bij. De woorden blijven zoals ze zijn. Welke zorg en welk doel erbij horen, kunt u nog kiezen.",
} as const
