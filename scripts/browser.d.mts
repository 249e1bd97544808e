/** Where a Chromium or Chrome is; undefined when there is none. */
export function browserPath(): Promise<string | undefined>
