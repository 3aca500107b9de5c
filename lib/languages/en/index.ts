import type { LanguagePack } from '../language-pack'
import { boilerplate } from './boilerplate'
import { countries } from './countries'
import { cues } from './cues'
import { detection } from './detection'
import { lazyPack } from '../lazy-pack'
import { metadata } from './metadata'
import { people } from './people'
import { sentences } from './sentences'
import { stance } from './stance'
import { tone } from './tone'

export const english: LanguagePack = lazyPack({ code: 'en', detection, metadata, boilerplate, sentences, people, cues, countries, stance, tone })
