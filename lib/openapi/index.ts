/** The HTTP interface described once: for OpenAPI, and for the tests that hold the answers to it. */
export { openapiDocument, answerSchema } from './openapi-document'
export { operations } from './operations'
