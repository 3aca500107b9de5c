/**
 * Parts of a drawing as one piece of markup. A page of charts has a thousand of them, and React takes about five times as long for each as the
 * browser does to read its markup. All that stands in it is made by `element`, which escapes what it is given.
 */
export function Drawn({ parts }: { readonly parts: readonly string[] }) {
  return <g dangerouslySetInnerHTML={{ __html: parts.join('') }} />
}
