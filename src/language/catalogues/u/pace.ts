export const pace = {
  how: "Hoe snel gaat het voor u?",
  toFacilitator: "Alleen voor de gespreksleider, zonder uw naam",
  heard: "De gespreksleider ziet het, zonder uw naam.",
} as const
