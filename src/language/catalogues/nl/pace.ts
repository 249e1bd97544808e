/** Whether it goes too fast or too slow: for the facilitator alone. */
export const pace = {
  how: "Hoe snel gaat het voor jou?",
  fast: "Te snel",
  slow: "Te langzaam",
  "it-fast": "Het gaat te snel",
  "it-slow": "Het gaat te langzaam",
  toFacilitator: "Alleen voor de gespreksleider, zonder je naam",
  heard: "De gespreksleider ziet het, zonder je naam.",
  findFast: {
    one: "{count} persoon vindt het te snel.",
    other: "{count} mensen vinden het te snel.",
  },
  findSlow: {
    one: "{count} persoon vindt het te langzaam.",
    other: "{count} mensen vinden het te langzaam.",
  },
} as const
