/** Small named things kept beside a meeting's log; null takes one away. */
export type Papers = Record<string, Uint8Array | null>
