import { pino, type DestinationStream, type Logger, type LoggerOptions } from "pino"

/**
 * JSON lines, for whoever runs the server. They never hold names, titles, secrets, tokens or
 * anything that was said: log fixed sentences, `{ meeting: id }` (shortened here) and `{ err }`.
 */
export type Log = Logger

/** Enough of a meeting's id to tell two apart in a log, too little to find it with. */
const SHOWN_OF_AN_ID = 6

export function openLog(level: LoggerOptions["level"] & string, to?: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { meeting: (id: string) => id.slice(0, SHOWN_OF_AN_ID), err: withoutWords },
    },
    to ?? pino.destination({ dest: 1, sync: true }),
  )
}

/**
 * An error as it may be logged. Messages can quote what people wrote ("Unexpected token in …"), so
 * only those of the system and of the store are kept: they carry an error number. The stack is kept
 * without its first lines, which repeat the message.
 */
function withoutWords(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, errno } = error as NodeJS.ErrnoException & { code?: unknown }
  const fromSystem = typeof errno === "number" || typeof code === "number"
  return {
    type: error.name,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    ...(fromSystem ? { message: error.message } : {}),
    stack: (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)),
  }
}
