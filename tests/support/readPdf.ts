import { getDocumentProxy } from "unpdf"

/** A PDF as a screen reader has it: what is tagged, and apart from that what is decoration. */
export interface ReadPdf {
  /** Page by page, what is content. */
  pages: string[]
  /** Page by page, what is no content: headers, footers, the repeated head of a table. */
  decoration: string[]
  /** The roles of everything tagged, in order: H1, H2, P, Table, TH… */
  roles: string[]
  title: string
  language: string | null
  /** What the file says of itself as XML. */
  metadata: string
  isTagged: boolean
  /** Fonts that it names, and fonts that it brings along. */
  fonts: { named: number; embedded: number }
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const raw = Buffer.from(bytes).toString("latin1")
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const { info, metadata } = await pdf.getMetadata()
  const { Title, Language } = info as { Title?: string; Language?: string }
  const marks = await pdf.getMarkInfo()
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)),
  )
  const texts = await Promise.all(
    pages.map((page) => page.getTextContent({ includeMarkedContent: true })),
  )
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  return {
    pages: texts.map(({ items }) => textOf(items as Item[], false)),
    decoration: texts.map(({ items }) => textOf(items as Item[], true)),
    roles: trees.flatMap((tree) => rolesIn(tree as Node)),
    title: Title ?? "",
    language: Language ?? null,
    metadata: String((metadata as { getRaw(): unknown } | null)?.getRaw() ?? ""),
    isTagged: Boolean((marks as { Marked?: boolean } | null)?.Marked),
    fonts: {
      named: raw.split("/Type /FontDescriptor").length - 1,
      embedded: raw.split(/\/FontFile\d/).length - 1,
    },
  }
}

/** Text without its white space: where a line ends on paper is nobody's words. */
export function tight(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, "")
}

type Item = { str: string } | { type: string; tag?: string }

function textOf(items: Item[], decoration: boolean): string {
  const inside: boolean[] = []
  let text = ""
  for (const item of items) {
    if ("str" in item) {
      if (inside.includes(true) === decoration) text += `${item.str} `
    } else if (item.type.startsWith("begin")) inside.push(item.tag === "Artifact")
    else inside.pop()
  }
  return text
}

interface Node {
  role?: string
  children?: Node[]
}

function rolesIn(node: Node | null): string[] {
  if (!node) return []
  const own = node.role && node.role !== "Root" ? [node.role] : []
  return [...own, ...(node.children ?? []).flatMap(rolesIn)]
}
