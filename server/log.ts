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
      hooks: {
        // Without a sentence of ours, the error's own message would become the line's.
        logMethod(args, method) {
          const [what, sentence = "an error"] = args as unknown as [object | string, string?]
          method.apply(this, typeof what === "string" ? [what] : [what, sentence])
        },
      },
    },
    to ?? pino.destination({ dest: 1, sync: true }),
  )
}

/**
 * An error as it may be logged. Messages can quote what people wrote ("Unexpected token in …"), so
 * only those of the system and of the store are kept: they carry an error number. Of the
 * stack the frames are kept: its first lines repeat the message.
 */
function withoutWords(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, errno } = error as NodeJS.ErrnoException & { code?: unknown }
  const fromSystem = typeof errno === "number" || typeof code === "number"
  return {
    type: error.name,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    ...(fromSystem ? { message: error.message } : {}),
    stack: framesOf(error),
  }
}

function framesOf({ stack = "", message }: Error): string[] {
  const lines = stack.replace(message, () => "").split("\n")
  return lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim())
}
