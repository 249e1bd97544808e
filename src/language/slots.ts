/** Sentences by group and name. */
export type Groups = Record<string, Record<string, Sentence>>

/** A sentence with slots such as `{name}`, or one that differs with `{count}`. */
export type Sentence = string | { readonly one: string; readonly other: string }

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/** The slots of a sentence, read from the sentence itself. */
export type SlotsIn<Text> = Text extends string
  ? NamesIn<Text>
  : Text extends { other: infer Other }
    ? SlotsIn<Other> | "count"
    : never

type All<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer Both,
) => void
  ? Both
  : never

/** Any text that has these slots, in any order. */
type With<Name extends string> = [Name] extends [never]
  ? string
  : All<Name extends string ? `${string}{${Name}}${string}` : never> & string

/** The same keys as another catalogue, each with the same slots. */
export type SameAs<Catalogue> = {
  readonly [Group in keyof Catalogue]: {
    readonly [Key in keyof Catalogue[Group]]: Catalogue[Group][Key] extends string
      ? With<NamesIn<Catalogue[Group][Key]>>
      : {
          readonly one: string
          readonly other: With<Exclude<SlotsIn<Catalogue[Group][Key]>, "count">>
        }
  }
}

/** Some of the keys of a catalogue, each with the same slots. */
export type SomeOf<Catalogue> = {
  readonly [Group in keyof Catalogue]?: Partial<SameAs<Catalogue>[Group]>
}

/** A sentence in pieces: words, and the names of slots between them. */
export function piecesOf(text: string): { words: string; slot?: string }[] {
  return text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? { words: part } : { words: "", slot: part }))
}
