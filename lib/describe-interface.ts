import { openapiDocument } from './openapi'
import { filterExamples } from './parse-filter'

/** The file docs/openapi.json: every call, its parameters, filters and answers. */
export function describeInterface(): string {
  return `${JSON.stringify(openapiDocument(filterExamples()), null, 2)}\n`
}
