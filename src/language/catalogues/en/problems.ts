/** What does not go as somebody hoped: what it is, and what they can do. */
export const problems = {
  refused: {
    "not-allowed": "You cannot change this from your seat.",
    "board-closed": "The plan is settled. The board is for reading now.",
    "column-locked": "We are not writing in this column just now.",
    "no-such-card": "This card is no longer there.",
    "too-long": "This is too long for one card. Make it two.",
    "too-many-cards": "The board is full. Put something in the bin first.",
    "scale-scored": "There are numbers with this already. The scale stays as it is.",
  },
  error: {
    "bad-input": "Something is not right yet. Have another look.",
    "wrong-secret": "This link does not belong to this meeting.",
    "unknown-session": "We no longer know this device. Open the link again.",
    "wrong-seat": "Only the facilitator can do this.",
    "no-such-meeting": "This meeting is not there, or it was deleted.",
    "no-such-code":
      "This code is not right, or no longer works. Ask the facilitator for a new one.",
    "not-found": "There is nothing here.",
    "board-closed": "The plan is settled already.",
    "board-open": "The board is open already.",
    "already-said": "You have already looked back. You can do that once.",
    "too-few-answers": "Three people have not answered yet.",
    "too-large": "This is too large.",
    "too-many-people": "All seats at this table are taken. Talk it over with the facilitator.",
    "family-time":
      "It is family time: the family is talking alone. After that you are welcome again.",
    "too-many-tries":
      "There were too many tries just now, perhaps by somebody else. Wait a minute and try again.",
    "not-saving": "Saving does not work just now. Try again in a moment.",
    "book-changed":
      "On the server something was changed that may only change at the table. You did nothing wrong. Until that is mended the meeting stays closed. Tell the facilitator, or whoever looks after the server.",
    internal: "Something did not go well here. Try again in a moment.",
    offline: "There is no connection just now. Try again in a moment.",
  },
  ended: {
    "4400": "The connection has stopped. Open this page again.",
    "4401": "Would you like to take part again? Ask the facilitator for the new link or code.",
    "4403": "That change is not possible from your seat. What was there is still there.",
    "4404":
      "This meeting is not there, or it was deleted. Did you save the plan? Then you still have that file.",
    "4408":
      "All of it is gone, for everyone. Did you save the plan? Then you still have that file.",
    "4409": "The plan is settled. The board is for reading now.",
    "4413": "This was too large for the board. What was there is still there.",
    "4423": "It is family time: the family is talking alone. After that you are welcome again.",
    "4429": "Too much came at once. Wait a moment and open this page again.",
  },
} as const
