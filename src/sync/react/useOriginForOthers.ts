import { useAbout } from "./useAbout.ts"

/**
 * The origin for a link that another device opens. Who opened this page on the server's own machine
 * came to "localhost", which is another machine for everybody else: then it is the address on the
 * network, as soon as it is known.
 */
export function useOriginForOthers(): string {
  const about = useAbout()
  return (isOwnMachine(location.hostname) && about?.network) || location.origin
}

/** Whether a link with this origin works on this machine alone. */
export function worksHereAlone(origin: string): boolean {
  return isOwnMachine(new URL(origin).hostname)
}

function isOwnMachine(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.")
}
