import { z } from 'zod'
import { answers, type AnswerName } from './answers'
import { operations, type Answered, type Operation, type Parameter } from './operations'

/** A filter as the description needs it. */
export interface DescribedFilter {
  readonly name: string
  readonly example: string
}

/** The interface as an OpenAPI 3.1 document, from the same definitions that the tests hold the answers to. */
export function openapiDocument(filters: readonly DescribedFilter[]) {
  return {
    openapi: '3.1.0',
    info: { title: 'Sikap', version: '1', description: 'Who said what about which country, for or against, and how is that changing? In words: docs/http.md.' },
    servers: [{ url: 'http://127.0.0.1:3000' }],
    paths: Object.fromEntries([...new Set(operations.map(({ path }) => path))].map((path) => [path, pathItem(operations.filter((operation) => operation.path === path))])),
    components: {
      parameters: Object.fromEntries(filters.map(({ name, example }) => [name, { name, in: 'query', description: `Filter, for example ${name}=${example}`, schema: { type: 'string' } }])),
      schemas: Object.fromEntries(Object.entries(answers).map(([name, schema]) => [name, withoutDialect(z.toJSONSchema(schema))])),
    },
  }

  function pathItem(calls: readonly Operation[]) {
    return Object.fromEntries(calls.map(({ method, summary, filtered = false, parameters = [], body, answers }) => [method, {
      summary,
      parameters: [...parameters.map(parameter), ...(filtered ? filters.map(({ name }) => ({ $ref: `#/components/parameters/${name}` })) : [])],
      ...(body === undefined ? {} : { requestBody: { required: true, content: Object.fromEntries(body.map((type) => [type, {}])) } }),
      responses: Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, response(answer)])),
    }]))
  }
}

/** The schema that an answer must match. */
export function answerSchema(name: AnswerName): z.ZodType {
  return answers[name]
}

function parameter({ name, in: place, description, values }: Parameter) {
  const schema = values === undefined ? { type: 'string' } : { type: 'string', enum: values, default: values[0] }
  return { name, in: place, required: place === 'path', description, schema }
}

function response({ description, json, types = [] }: Answered) {
  const content = [...(json === undefined ? [] : [['application/json', { schema: { $ref: `#/components/schemas/${json}` } }]]), ...types.map((type) => [type, {}])]
  return { description, content: Object.fromEntries(content) }
}

/** OpenAPI 3.1 is of this dialect throughout. */
function withoutDialect({ $schema: _, ...schema }: z.core.JSONSchema.BaseSchema) {
  return schema
}
