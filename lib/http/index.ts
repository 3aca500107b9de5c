/** Who may speak to the server, and what its pages may do: pure judgements about headers. */
export { servedNames } from './served-names'
export { judgeRequest, type Refusal, type RequestOrigin } from './judge-request'
export { securityHeaders } from './security-headers'
export { newNonce } from './new-nonce'
