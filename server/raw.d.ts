/** Files read as text when the server is built (the plan's Typst template). */
declare module "*?raw" {
  const text: string
  export default text
}
