import WebSocket from "ws"

/** A way into a process that was started with `--inspect=<port>`, by the protocol of its inspector. */
export interface Inspector {
  ask: (method: string, params?: object) => Promise<unknown>
  close: () => void
}

export async function lookInto(port: number): Promise<Inspector> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
    webSocketDebuggerUrl: string
  }[]
  const socket = new WebSocket(targets[0]?.webSocketDebuggerUrl ?? "")
  await new Promise((opened) => socket.once("open", opened))
  let last = 0
  const ask = (method: string, params: object = {}) =>
    new Promise<unknown>((answered) => {
      const id = ++last
      const hear = (data: Buffer) => {
        const answer = JSON.parse(data.toString()) as { id?: number; result?: unknown }
        if (answer.id !== id) return
        socket.off("message", hear)
        answered(answer.result)
      }
      socket.on("message", hear)
      socket.send(JSON.stringify({ id, method, params }))
    })
  return { ask, close: () => socket.close() }
}
