/** What every page shares. */
export const app = {
  close: "Close",
  cancel: "Not now",
  toBoard: "To the board",
  toStart: "To the beginning",
  language: "Language",
  reload: "Load again",
  broken: "Something did not go well here.",
  brokenHelp: "What was on the table is kept. Load the page again and you can go on.",
  nowhere: "There is nothing here.",
  nowhereHelp: "Perhaps part of the link is missing. Ask the facilitator for the link.",
  stopped: "This is where it stops for now.",
  deleted: "This meeting was deleted.",
  joinAgain: "Join again",
  familyTime: "Family time",
  familyTimeHelp:
    "You need not do anything. When it is over, this page brings you back to the table.",
  endFamilyTimeHelp:
    "The family is still talking. You and the professionals then come straight back to the table.",
  removed: "You were taken from the table.",
  removedHelp: "The facilitator did this.",
  removedNext:
    "Not clear why? Ask the facilitator. Once you have agreed that you will take part again, come in below.",
  over: "You have been away for a while.",
  overHelp: "After a day a seat at the table comes free by itself. You did nothing wrong.",
  goOnWithOther: "Go on with the other person on this device",
  wordsStay: "What you said stays on the table, with your name.",
  wordsLeft:
    "You wrote this too. It is not on the table. Do you want to keep it? Then copy it now: after this page it is gone.",
  closedBook: "This meeting is closed for now.",
  closedBookHelp: "Once it is mended this page goes on by itself.",
  forgotten: "This device no longer knows who you are.",
  forgottenHelp:
    "What you laid on the table stays there, with your name. With the link you can join again.",
} as const
