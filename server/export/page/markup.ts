/** A piece of a page. Words go into it as text, and never as markup. */
export interface Markup {
  readonly html: string
}
/** What may be put into a piece: words, numbers, other pieces; null is nothing. */
export type Content = string | number | null | Markup | readonly Markup[]

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

export function html(ours: TemplateStringsArray, ...put: Content[]): Markup {
  return { html: String.raw({ raw: ours }, ...put.map(sourceOf)) }
}

function sourceOf(content: Content): string {
  if (content === null) return ""
  if (typeof content === "number") return String(content)
  if (typeof content === "string")
    return content.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "")
  if ("html" in content) return content.html
  return content.map((each) => each.html).join("")
}
