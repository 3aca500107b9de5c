import { buildApp } from './setup/build-app'
import { generateClient } from './setup/generate-client'

/** `npm run build`: the database client and the pages, where the sources have changed. */
await generateClient()
const built = await buildApp((why) => console.log(`Build: ${why}`))
console.log(built ? 'Build: done' : 'Build: up to date')
