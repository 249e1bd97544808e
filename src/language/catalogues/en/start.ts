/** Starting a meeting, and inviting people to it. */
export const start = {
  title: "Start a meeting",
  intro: "A board where the family and everyone around it make one plan together.",
  name: "What is your name?",
  nameHint: "This is how the others see you at the table.",
  noName: "Write your name here, so that the others know who you are.",
  meeting: "Name of the meeting",
  meetingHint:
    "For you, to recognise it. It is not shown on the screen on the wall. You can leave it empty.",
  password: "Password to start",
  passwordHint: "Your organisation gives it to you.",
  wrongPassword: "This is not the right password.",
  note: {
    one: "A meeting that nobody opens for {count} day is deleted completely.",
    other: "A meeting that nobody opens for {count} days is deleted completely.",
  },
  go: "Start",
  lost: "Lost your link?",
  lostHelp:
    "Are you joining a meeting? Scan the code on the screen in the room, or ask the facilitator for the link. Are you the facilitator? Open the link you kept, or go back on the device you started with.",
  backTo: "Back to your meeting",
  forParticipants: "For those who take part",
  forParticipantsHint:
    "Scan the code with a phone, or send the link. Everyone fills in their own name.",
  forScreen: "For the screen in the room",
  forScreenHint: "Shows the board large, without buttons.",
  openScreen: "Open in its own window",
  forFacilitator: "For you, on another device",
  forFacilitatorHint: "Whoever has this link can do all that you can. So do not share it.",
  code: "Code to scan: {whom}",
  link: "Link: {whom}",
  copy: "Copy the link",
  copied: "The link is copied.",
  copyByHand: "Copy the link with your own keys: it is selected already.",
  showLink: "Show the link",
  renewSure: "Yes, make a new one",
  renew: "Make a new link",
  renewHint: "The old link then stops working. Whoever is at the table stays.",
  onlyHere:
    "These links work on this computer only. Open Aan Tafel at the network address you saw when it started. Then phones can join.",
  haveCode: "Do you have a code?",
} as const
