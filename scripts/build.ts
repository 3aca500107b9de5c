import { buildApp } from './setup/build-app'
import { generateClient } from './setup/generate-client'

/** `npm run build`: the database client and the pages, where the sources have changed. */
await generateClient()
const built = await buildApp(() => console.log('Build: started'))
console.log(built ? 'Build: done' : 'Build: up to date')
