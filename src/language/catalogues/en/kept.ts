/** What is kept of a meeting, until when, and how it goes. */
export const kept = {
  title: "What we keep",
  until: "On {date} everything is deleted. Save the plan before that day.",
  chosen: "That has been changed. On {date} everything is deleted. Save the plan before that day.",
  onServer:
    "On the server, encrypted, until that day: what is on the table and how it came there, who was at the table, and the plans.",
  onDevice:
    "On this device, for at most 12 hours: who you are. And while this tab is open: what you have not put on the table yet.",
  inLog: "In the log, until that day: who came and what was done. Never what was said.",
  looking: "Looking until when…",
  again: "Look again",
  otherDay: "Choose another day",
  day: "On which day is everything deleted?",
  dayHelp: "On that day everything goes, also when somebody still opens the meeting then.",
  noDay: "Choose a day between {first} and {last}.",
  thisDevice: "On this device",
  forEveryone: "For everyone",
  log: "Log",
  logNote: "This tells who came and what was done. Never what was said.",
  delete: "Delete everything now",
  deleteHelp:
    "Everything goes: the cards, the plans, the names and the log. For everyone, and at once. Nobody can bring it back.",
  deletePlan: "Do you want to keep the plan? Then save it first.",
  deleteSure: "Yes, delete everything",
  forget: "Forget me on this device",
  forgetWhy: "This device remembers for 12 hours at most who you are.",
  forgetHelp:
    "This device will then no longer know who you are. What you have not laid on the table yet is gone then. What is on the table stays.",
  forgetLinks:
    "Your links will not be on this device any more either. Do you have your own link nowhere else? Then you cannot come back as the facilitator.",
  forgetSure: "Yes, forget me",
} as const
