import { z } from "zod"

function whole(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, { error, abort: true })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error })
}

function oneOf<const Values extends string[]>(...values: Values) {
  return z.enum(values, { error: `must be one of: ${values.join(", ")}` })
}

/** Something with a scheme, a host and nothing behind it: a link is `<origin>/m/…`. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, origin, href } = new URL(text)
  return /^https?:$/.test(protocol) && href === `${origin}/`
}

/** What is promised for later: better a clear refusal than a meeting kept in the wrong place. */
const NOT_YET = z
  .undefined({
    error: "cannot be used by this version, which keeps meetings in DATA_DIR; leave it out",
  })
  .optional()

/** Every setting of the server, from the environment (contract, "Starting and settings"). */
const SETTINGS = z.object({
  PORT: whole(0, 65_535).default(4000),
  HOST: z.string().default("0.0.0.0"),
  /** The origin put into links; from the request's Host when it is not set. */
  PUBLIC_ORIGIN: z
    .string()
    .refine(isOrigin, { error: "must be an origin, such as https://tafel.example.nl" })
    .transform((text) => new URL(text).origin)
    .optional(),
  DATA_DIR: z.string().default("./data"),
  /** Days after which a meeting that nobody opened is deleted. */
  KEEP_DAYS: whole(1, 36_500).default(180),
  /** When set, whoever starts a meeting must give it. */
  START_PASSWORD: z.string().optional(),
  LOG_LEVEL: oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent").default("info"),
  /** Whether a change counts as kept only once the disk has it: for those who fear a power cut. */
  SYNC_TO_DISK: oneOf("yes", "no")
    .default("no")
    .transform((answer) => answer === "yes"),
  DATABASE_URL: NOT_YET,
  REDIS_URL: NOT_YET,
})

export type Settings = z.output<typeof SETTINGS>

/** A setting that is not as it should be; the message is one line for whoever starts the server. */
export class WrongSetting extends Error {
  constructor(name: string, problem: string) {
    super(`${name} ${problem}.`)
    this.name = "WrongSetting"
  }
}

/** Reads the settings once. An empty one counts as not set. Throws `WrongSetting`. */
export function settingsFrom(env: Record<string, string | undefined>): Settings {
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value !== "")
  const read = SETTINGS.safeParse(Object.fromEntries(given))
  if (read.success) return read.data
  const [problem] = read.error.issues
  throw new WrongSetting(problem?.path.join(".") ?? "A setting", problem?.message ?? "is wrong")
}
