/** The ends and the middle of the scale from −1 to 1, over a number of periods. */
export function Scale({ periods }: { readonly periods: number }) {
  return (
    <>
      <line className="end" x1="0" x2={periods} y1="0" y2="0" />
      <line className="end" x1="0" x2={periods} y1="2" y2="2" />
      <line className="zero" x1="0" x2={periods} y1="1" y2="1" />
    </>
  )
}
