/** The words under 1 and under 5; who hears the page hears them with the numbers. */
export function Ends({ least, most }: { least: string; most: string }) {
  return (
    <p className="five-ends" aria-hidden>
      <span>{least}</span>
      <span>{most}</span>
    </p>
  )
}
