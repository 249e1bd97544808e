// For a page and the store in one process: LMDB knows the bytes of Node from those of jsdom, so both
// get those of Node. To be imported before anything that makes bytes.
globalThis.Uint8Array = Object.getPrototypeOf(Buffer) as Uint8ArrayConstructor
