/** Each code of the contract as a sentence and what to do; the server's own sentence replaces the first. */
export const problemWords = {
  NOT_FOUND: {
    message: "Nothing of that name is held here.",
    advice: "Look for it in the find box; it may have been taken out with its source.",
  },
  INVALID_INPUT: { message: "That could not be read.", advice: "Correct it and try again." },
  NOT_PERMITTED: {
    message: "That is not allowed here.",
    advice: "Ask who runs this Clew if you need it.",
  },
  CONFLICT: {
    message: "Something else is changing the same data.",
    advice: "Wait until it is done, then try again.",
  },
  TOO_LARGE: {
    message: "That is more than can be answered at once.",
    advice: "Narrow it down: fewer entities, kinds or steps.",
  },
  ENGINE_UNAVAILABLE: {
    message: "The database does not answer.",
    advice: "Clew asks again by itself; nothing is lost.",
  },
  NETWORK: {
    message: "Clew does not answer.",
    advice: "See that it is still running where you started it, then try again.",
  },
  UNKNOWN: {
    message: "Something went wrong inside Clew.",
    advice: "Try again; the server's log has the details.",
  },
} as const;
