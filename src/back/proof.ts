import type { DeletionAnswer } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { DIRECTION } from "../language/languages.ts"
import type { Words } from "../language/useLanguage.ts"

const DAY_MS = 24 * 60 * 60 * 1000

/** Until which day (`2027-06-22`) the server remembers that something was deleted on a day. */
export function rememberedUntil(deletedOn: string, keepDays: number): string {
  return new Date(Date.parse(deletedOn) + keepDays * DAY_MS).toISOString().slice(0, 10)
}

interface Proven extends Pick<DeletionAnswer, "meetingId" | "deletedOn"> {
  /** Until which day the server can be asked. */
  until: string
  origin: string
  /** When it is saved, ms since 1970. */
  now: number
}

const GONE = ["cards", "people", "marks", "plans", "back", "log"] as const

/**
 * [F7] The proof of a deletion: one page that asks for nothing else, to keep and to print, in the words
 * of whoever saves it. There is no name and no title left to put in it.
 */
export function proofPage({ t, date, language }: Words, proven: Proven): string {
  const { meetingId, deletedOn, until, origin, now } = proven
  const places = [`${origin}/m/${meetingId}`, origin + ROUTES.deletion(meetingId)]
  return `<!doctype html>
<html lang="${language}" dir="${DIRECTION[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${marked(t("back.proof"))}</title>
<style>${LOOK}</style>
</head>
<body>
<main>
<header>Aan Tafel</header>
<h1>${marked(t("back.proof"))}</h1>
<p class="lead">${marked(t("back.proofLead"))}</p>
<dl>
<dt>${marked(t("back.proofNumber"))}</dt><dd class="number">${marked(meetingId)}</dd>
<dt>${marked(t("back.proofDay"))}</dt><dd><time datetime="${marked(deletedOn)}">${marked(date(deletedOn))}</time></dd>
</dl>
<h2>${marked(t("back.proofWhat"))}</h2>
<ul>${GONE.map((what) => `<li>${marked(t(`back.gone-${what}`))}</li>`).join("")}</ul>
<h2>${marked(t("back.proofLeft"))}</h2>
<p>${marked(t("back.proofNothing"))}</p>
<p>${marked(t("back.proofOther"))}</p>
<h2>${marked(t("back.proofCheck"))}</h2>
<p>${marked(t("back.proofWhere", { date: date(until, "plain") }))}</p>
<ul>${places.map((place) => `<li class="place">${marked(place)}</li>`).join("")}</ul>
<footer>${marked(t("back.proofMade", { date: date(now, "plain") }))}</footer>
</main>
</body>
</html>
`
}

/** As calm as the plan on paper, with what every device has. */
const LOOK = `
html{color:#211c16;background:#f3ede2;font:1.0625rem/1.45 "Atkinson Hyperlegible Next",system-ui,sans-serif}
body{margin:0}
main{max-inline-size:38rem;margin:2rem auto;padding:2rem 1.25rem;background:#fffdf8;border-radius:4px}
header{font-weight:700;margin-block-end:1.5rem}
h1{font-size:2rem;line-height:1.15;margin:0 0 .5rem}
h2{font-size:1.0625rem;margin:1.5rem 0 .25rem}
p{margin:0 0 .5rem}
.lead{font-size:1.25rem}
dl{margin:1.5rem 0 0;border-block:1.5px solid #211c16;padding-block:.75rem}
dt{color:#4a4339}
dd{margin:0 0 .5rem;font-weight:700}
.number,.place{overflow-wrap:anywhere}
ul{margin:0;padding-inline-start:1.25rem}
footer{margin-block-start:2rem;color:#4a4339}
@media(min-width:47.5em){main{padding:3.5rem}}
@media print{html{background:none;font-size:11pt}main{margin:0;padding:0;max-inline-size:none;background:none}
h2{break-after:avoid}@page{size:A4;margin:20mm 18mm}}
`.trim()

/** Words among marks, never as marks. */
function marked(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}
