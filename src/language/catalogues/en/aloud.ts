/** Reading the plan aloud, card by card. */
export const aloud = {
  title: "Read the plan aloud",
  help: "Each card comes up large on the screen in the room. Whoever wants something different says stop.",
  nothing: "There is nothing in the plan yet to read aloud.",
  begin: "Begin to read",
  previous: "Previous",
  next: "Next",
  done: "Done",
  nth: "{number} of {count}",
  last: "This was the last one.",
  unmet: {
    one: "No step goes with this bottom line yet:",
    other: "No step goes with these bottom lines yet:",
  },
  notAsked: "Not asked: {names}. This is how it will stand in the plan.",
} as const
