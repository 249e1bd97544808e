/**
 * Copies the text of a field. Over plain http browsers have no clipboard, so there the field is
 * selected and copied the old way; when even that is not let, it stays selected for the person's
 * own keys, and the answer is false.
 */
export async function copyText(field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.focus()
    field.select()
    // Old, and the only way without https: every browser still has it.
    return document.execCommand?.("copy") ?? false
  }
}
