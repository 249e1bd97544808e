/** What is kept of a meeting, until when, and how it goes. */
export const kept = {
  title: "Wat we bewaren",
  until: "Op {date} wordt alles gewist. Neem het plan vóór die dag mee.",
  chosen: "Dat is veranderd. Op {date} wordt alles gewist. Neem het plan vóór die dag mee.",
  onServer:
    "Op de server, versleuteld, tot die dag: wat er op tafel ligt en hoe dat zo kwam, wie er aan tafel zat, en de plannen.",
  onDevice:
    "Op dit toestel, hooguit 12 uur: wie je bent. En zolang dit tabblad open is: wat je nog niet op tafel legde.",
  inLog: "In het logboek, tot die dag: wie er kwam en wat er gedaan is. Nooit wat er gezegd is.",
  looking: "We kijken tot wanneer…",
  again: "Kijk opnieuw",
  otherDay: "Kies een andere dag",
  day: "Op welke dag wordt alles gewist?",
  dayHelp: "Op die dag gaat alles weg, ook als iemand de bijeenkomst dan nog opent.",
  noDay: "Kies een dag tussen {first} en {last}.",
  thisDevice: "Op dit toestel",
  forEveryone: "Voor iedereen",
  log: "Logboek",
  logNote: "Hier staat wie er kwam en wat er gedaan is. Nooit wat er gezegd is.",
  delete: "Wis alles nu",
  deleteHelp:
    "Alles gaat weg: de kaarten, de plannen, de namen en het logboek. Voor iedereen, en meteen. Niemand kan het terughalen.",
  deletePlan: "Wil je het plan bewaren? Neem het dan eerst mee.",
  deleteSure: "Ja, wis alles",
  forget: "Vergeet mij op dit toestel",
  forgetWhy: "Dit toestel onthoudt hooguit 12 uur wie je bent.",
  forgetHelp:
    "Dit toestel weet dan niet meer wie je bent. Wat je nog niet op tafel legde, is dan weg. Wat op tafel ligt, blijft.",
  forgetLinks:
    "Ook je links staan dan niet meer op dit toestel. Heb je je eigen link niet ergens anders? Dan kun je niet meer terug als gespreksleider.",
  forgetSure: "Ja, vergeet mij",
} as const
