export const told = {
  askWhenWrong: "Wie belt u als het misgaat? Ook ’s nachts?",
  askOverview: "Wie houdt het overzicht? Is dat goed voor u?",
} as const
