export const first = {
  give: "Geef uw stippen",
  ready: "Uw stippen liggen klaar",
  notSent: "Uw stippen zijn nog niet verstuurd",
  ask: "Wat heeft volgens u het eerst aandacht nodig? Leg uw stippen bij die kaarten. Meer dan één bij een kaart mag ook.",
  onlyYou: "Alleen u ziet uw stippen, tot ze samen opengaan.",
  about:
    "Iedereen legt een paar stippen bij de kaarten die het eerst aandacht nodig hebben. Ze blijven verborgen tot u ze allemaal tegelijk laat zien.",
  onlyWho: "U ziet wie stippen gaf, en niet waar ze liggen.",
} as const
