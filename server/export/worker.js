// Sets plans as PDF in a thread of its own: it takes a while, and people are typing meanwhile.
// Plain JavaScript, for it is handed to the thread as text and Node runs it as it stands.

const { readFileSync } = require("node:fs")
const { parentPort, workerData } = require("node:worker_threads")

const { nativeBuilds, portableBuild, template, fontFiles, fontFamilies } = workerData

// The files as Typst sees them. They exist nowhere else.
const ROOT = "/plan"
const PLAN = `${ROOT}/plan.typ`
const FONTS = `${ROOT}/fonts.json`
const SHEET = `${ROOT}/sheet.json`

const fonts = () => fontFiles.map((path) => readFileSync(path))

/** The native build: PDF/UA-1. Undefined where there is none for this machine. */
function nativeTypst() {
  const build = nativeBuilds.map(loaded).find((each) => each !== undefined)
  if (!build) return undefined
  const compiler = build.NodeCompiler.create({
    workspace: ROOT,
    fontArgs: [{ fontBlobs: fonts() }],
  })
  return {
    compiler,
    set: () => compiler.pdf({ mainFilePath: PLAN }, { pdfStandard: "ua-1" }),
    // What it remembers of a document, to be quicker with the next, goes too.
    forget: () => compiler.evictCache(0),
  }
}

function loaded(path) {
  try {
    return require(path)
  } catch {
    return undefined
  }
}

/** The WebAssembly build, which runs everywhere: tagged as well, but it cannot declare PDF/UA-1. */
async function portableTypst() {
  const { createTypstCompiler, loadFonts } = require(portableBuild)
  const compiler = createTypstCompiler()
  // Without `assets: false` it would fetch fonts from the network.
  await compiler.init({ beforeBuild: [loadFonts(fonts(), { assets: false })] })
  return {
    compiler,
    set: () =>
      compiler.runWithWorld({ mainFilePath: PLAN }, async (world) => {
        await world.compile()
        const { result } = await world.pdf()
        return result
      }),
    forget: () => compiler.reset(),
  }
}

async function start() {
  const { compiler, set, forget } = nativeTypst() ?? (await portableTypst())
  for (const [name, text] of Object.entries(template)) compiler.addSource(`${ROOT}/${name}`, text)
  compiler.mapShadow(FONTS, Buffer.from(JSON.stringify(fontFamilies)))

  /** Undefined when Typst refuses; why, it would say in the words of the plan. */
  async function pdfOf(sheet) {
    compiler.mapShadow(SHEET, Buffer.from(sheet))
    try {
      return await set()
    } catch {
      return undefined
    } finally {
      compiler.unmapShadow(SHEET)
      await forget()
    }
  }

  // One plan after the other: none is there while another is set.
  let last = Promise.resolve()
  parentPort.on("message", ({ id, sheet }) => {
    last = last.then(async () => parentPort.postMessage({ id, pdf: await pdfOf(sheet) }))
  })
}

void start()
