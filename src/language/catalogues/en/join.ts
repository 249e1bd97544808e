/** Joining a meeting by its link. */
export const join = {
  title: "Good to have you here.",
  forFacilitator: "For the facilitator",
  name: "What is your name?",
  noName: "Write your name here, so that the others know who you are.",
  role: "Who are you to the children?",
  noRole: "Choose what fits you. Rather not? Then press ‘Join’ once more.",
  note: "What you write is seen by the people at the table.",
  deleted: "On {date} everything is deleted.",
  go: "Join",
  again: "Try again",
  noLink: "You are almost there.",
  noLinkHelp:
    "To join you need the link of the meeting. Scan the code on the screen in the room, or ask the facilitator for the link.",
  wrongLink: "This link does not work.",
  wrongLinkHelp:
    "You did nothing wrong. Perhaps there is a new link by now, or part of it got lost. Scan the code on the screen in the room, or ask the facilitator for the link.",
  gone: "This meeting is no longer there.",
  goneHelp:
    "It was deleted, or part of the link is missing. Do you think this is not right? Ask the facilitator for the link.",
  offline: "There is no connection just now.",
  offlineHelp:
    "You did nothing wrong, and the link may be fine. You need not do anything: this page goes on by itself as soon as it can.",
  notNow: "It does not work just now.",
  familyTime: "The family is talking alone for a while.",
  familyTimeHelp:
    "This is called family time. You need not do anything: when it is over, this page goes on by itself for {name}.",
  changeWho: "Change what you filled in",
  atTheDoor: "You are at the door.",
  atTheDoorHelp:
    "The facilitator will let you in shortly. You need not do anything: it goes by itself.",
  atTheDoorFamilyTime:
    "It is family time: the family is talking alone, and the facilitator is out for a while. Once back, the facilitator will see that you are here. You can leave this page open.",
  atTheDoorOffline: "There is no connection just now. You keep your turn: this goes on by itself.",
  refused: "It is not a good moment.",
  refusedHelp:
    "The facilitator is not letting anybody else in just now, or did not recognise your name. Feel free to ask the facilitator. After that you can knock once more.",
  oldLink: "This link no longer works.",
  oldLinkHelp:
    "The facilitator has made a new link in the meantime. Ask for the new link, or scan the code on the screen in the room.",
  expired: "You have waited a long time.",
  expiredHelp: "Nobody came to the door. Knock once more, or ask the facilitator.",
  knockAgain: "Knock once more",
  byCode: "Come in with a code",
  code: "What is the code?",
  codeHint: "Six letters and numbers, such as K7M 4PQ. Ask the facilitator for it.",
  noCode: "Fill in the code here. Ask the facilitator for it.",
  knock: "Knock",
} as const
