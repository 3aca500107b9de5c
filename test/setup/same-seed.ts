import fc from 'fast-check'
import { inject } from 'vitest'

// a usual run tries the same examples every time, and is green or red for what was changed; the long run tries others each time
if (inject('thorough') === 1) fc.configureGlobal({ seed: 20_261_126 })
