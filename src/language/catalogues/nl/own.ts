/** What somebody wrote for themselves. */
export const own = {
  title: "Alleen voor mij",
  only: "Alleen jij ziet dit",
  note: "Dit staat alleen op dit toestel. Niemand anders krijgt het, tot jij het laat zien. Sluit je deze bladzijde, dan is het weg.",
  empty:
    "Hier staat nog niets. Schrijf iets en druk op ‘Eerst voor mij’. Dan komt het hier, en ziet niemand anders het.",
  words: "Wat je voor jezelf schreef",
  showLater: "Laat straks zien",
  waits: "Komt op tafel als de gespreksleider ieders kaarten laat zien.",
  layNow: "Leg nu op tafel",
  throwAway: "Gooi weg",
  throwAwaySure: "Ja, gooi weg",
  throwAwayHelp: "Dan is deze kaart echt weg. Hij komt niet in de bak.",
} as const
