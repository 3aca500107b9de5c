import { writeFile } from 'node:fs/promises'
import { describeInterface } from '../lib/describe-interface'

/** `npm run openapi`: writes docs/openapi.json from the definitions of lib/openapi. */
await writeFile('docs/openapi.json', describeInterface())
