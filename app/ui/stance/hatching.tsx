import { HATCHING } from './label-fill'

/** The pattern for what has no answer, once for all drawings of a page. */
export function Hatching() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true">
      <pattern id={HATCHING} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.6" height="5" />
      </pattern>
    </svg>
  )
}
