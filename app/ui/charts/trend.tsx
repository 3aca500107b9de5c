import { Suspense } from 'react'
import { TrendSection, type TrendProps } from './trend-section'
import { TrendSkeleton } from './trend-skeleton'

/** Stance over time; while its numbers are summed, its measures. */
export function Trend(props: TrendProps) {
  return (
    <Suspense fallback={<TrendSkeleton {...props} />}>
      <TrendSection {...props} />
    </Suspense>
  )
}
