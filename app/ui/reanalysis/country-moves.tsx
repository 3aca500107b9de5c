import { useLocale, useTranslations } from 'next-intl'
import { periodsBetween, type Period } from '../../../lib/charts'
import type { CountryMove } from '../../../lib/reanalysis'
import { countryName } from '../format/country-name'
import { signed } from '../format/signed'
import { Score } from '../stance/score'
import { MoveLines } from './move-lines'

/** Each country's mean before and after, and its trend under both. */
export function CountryMoves({ moves }: { readonly moves: readonly CountryMove[] }) {
  const t = useTranslations('reanalysis')
  const locale = useLocale()
  if (moves.length === 0) return <p className="quiet">{t('noMoves')}</p>
  const periods = periodsOf(moves)
  return (
    <>
      <p className="quiet">{t('movesIntro')}</p>
      <table className="list moves">
        <thead>
          <tr>
            <th>{t('country')}</th>
            <th className="optional">{t('trend')}</th>
            <th className="num">{t('before')}</th>
            <th className="num">{t('after')}</th>
            <th className="num">{t('change')}</th>
            <th className="num optional">{t('stances')}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ country, before, after }) => {
            const [one, other] = [before?.total.mean ?? null, after?.total.mean ?? null]
            return (
              <tr key={country}>
                <td className="name-cell">{countryName(country, locale)}</td>
                <td className="optional">
                  <MoveLines periods={periods} before={before?.points ?? []} after={after?.points ?? []} />
                </td>
                <td className="num"><Score value={one} /></td>
                <td className="num"><Score value={other} /></td>
                <td className="num">{one === null || other === null ? '–' : signed(other - one, locale)}</td>
                <td className="num optional">{t('countMoves', { before: before?.total.count ?? 0, after: after?.total.count ?? 0 })}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

/** Every period from the first to the last that a country has. */
function periodsOf(moves: readonly CountryMove[]): readonly Period[] {
  const points = moves.flatMap(({ before, after }) => [...(before?.points ?? []), ...(after?.points ?? [])])
  const days = points.map(({ from }) => from).sort()
  const [first, last, unit] = [days[0], days.at(-1), moves[0]?.unit]
  return first === undefined || last === undefined || unit === undefined ? [] : periodsBetween({ from: first, to: last }, unit)
}
