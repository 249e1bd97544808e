export const guide = {
  paused: "Even pauze. Wat u schrijft, blijft staan.",
  iAsked: "U vroeg om een pauze. De gespreksleider ziet het.",
  writing: "Iedereen schrijft eerst voor zichzelf. Wat u bewaart, ziet alleen u.",
  shown: { one: "Uw kaart ligt nu op tafel.", other: "Uw {count} kaarten liggen nu op tafel." },
  stillYours: {
    one: "{count} kaart ziet nog alleen u. Laten zien kan bij ‘Alleen voor mij’.",
    other: "{count} kaarten ziet nog alleen u. Laten zien kan bij ‘Alleen voor mij’.",
  },
} as const
