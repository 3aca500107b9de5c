import type { LanguagePack } from './language-pack'

/** What every article is looked through for, to tell its language. */
type AtOnce = 'code' | 'detection'

/** How each part of a language is made. */
type Parts = { readonly [Part in Exclude<keyof LanguagePack, AtOnce>]: () => LanguagePack[Part] } & Pick<LanguagePack, AtOnce>

/** A language whose parts are made when they are first asked for: an article costs nothing for the languages it is not in. */
export function lazyPack({ code, detection, ...parts }: Parts): LanguagePack {
  return {
    code,
    detection,
    get metadata() { return parts.metadata() },
    get boilerplate() { return parts.boilerplate() },
    get sentences() { return parts.sentences() },
    get people() { return parts.people() },
    get cues() { return parts.cues() },
    get countries() { return parts.countries() },
    get stance() { return parts.stance() },
    get tone() { return parts.tone() },
  }
}
