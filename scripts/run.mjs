/** `node scripts/run.mjs NAME ARGUMENT...` runs scripts/NAME.ts, as the commands of package.json do. */
import { program } from '../lib/runtime/program.mjs'

const [name = ''] = process.argv.splice(2, 1)
process.setSourceMapsEnabled(true)
await import(await program(`scripts/${name}.ts`))
