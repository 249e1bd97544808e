import type { Meeting } from "../document.ts"
import type { PersonId } from "../ids.ts"
import { GROUP_OF, type Person } from "../schema.ts"
import { isAwaited, peopleIn, shortNames, type Named } from "./people.ts"

/**
 * [N4] The one awaited person whom somebody who comes in under this name is again: by the whole name, or
 * by what they were called at that table. Nobody where two are called so, and never across what one can
 * do here: whoever leads is the one who led, and an interpreter one who interpreted.
 */
export function namesakeOf(
  meeting: Meeting,
  { name, role, seat }: Pick<Person, "name" | "role" | "seat">,
): Named | undefined {
  const people = peopleIn(meeting)
  const short = shortNames(people)
  const interprets = GROUP_OF[role] === "interpreter"
  const said = folded(name)
  const isCalledSo = ({ id, name: whole }: { id: PersonId; name: string }) =>
    folded(whole) === said || folded(short.get(id) ?? whole) === said
  const [only, ...others] = people.filter(
    (person) =>
      isAwaited(person) &&
      isCalledSo(person) &&
      person.seat === seat &&
      (person.group === "interpreter") === interprets,
  )
  return others.length === 0 ? only : undefined
}

/** Letters that are another sign, and the same to whoever types them on another keyboard. */
const ALIKE: Record<string, string> = { ı: "i", đ: "d", ø: "o", ł: "l", ي: "ی", ك: "ک", "’": "'" }

/** A name without what people leave out when they type it: capitals, accents, more than one space. */
function folded(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[ıđøłيك’]/g, (letter) => ALIKE[letter] ?? letter)
}
