import { useTranslations } from 'next-intl'
import type { Outlet } from '../../../lib/store'
import { separateOutletByHand } from '../../actions/mend-outlets'
import { ChangeForm } from '../mending/change-form'
import { filterUrl } from '../filters/filter-url'
import { Link } from '../link'
import { MERGE_OUTLETS } from './merge-outlets-form'

/** Outlets to be marked, each with its articles and with the names that stand for it. */
export function OutletList({ outlets }: { readonly outlets: readonly Outlet[] }) {
  const t = useTranslations('outlets')
  return (
    <ul className="outlets">
      {outlets.map(({ outlet, articles, aliases }) => (
        <li key={outlet}>
          <div className="outlet">
            <label className="check">
              <input type="checkbox" name="names" value={outlet} form={MERGE_OUTLETS} aria-label={t('choose', { outlet })} />
              <span className="label">{outlet}</span>
            </label>
            <Link className="plain" href={filterUrl('/articles', { outlet: [outlet] })}>
              {t('articles', { count: articles })}
            </Link>
          </div>
          {aliases.map(({ name, articles: count }) => (
            <div key={name} className="alias">
              <span>
                {t('also')} <b>{name}</b> <small>{t('articles', { count })}</small>
              </span>
              <ChangeForm action={separateOutletByHand} label={t('separate')} pendingLabel={t('separating')} describedBy={t('separateFrom', { name, outlet })}>
                <input type="hidden" name="name" value={name} />
              </ChangeForm>
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
