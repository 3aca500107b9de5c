/** `node scripts/run.mjs NAME ARGUMENT...` runs scripts/NAME.ts, as the commands of package.json do. */
import { program } from '../lib/runtime/program.mjs'
import { spareCompiler } from '../lib/runtime/spare-compiler.mjs'

const [name = ''] = process.argv.splice(2, 1)
process.setSourceMapsEnabled(true)
// the server renders pages, which is other people's code that may well profit
if (name !== 'serve') spareCompiler()
await import(await program(`scripts/${name}.ts`))
