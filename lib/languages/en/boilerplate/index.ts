import type { BoilerplatePatterns } from '../../shared/boilerplate-patterns'

export const boilerplate: BoilerplatePatterns = {}
