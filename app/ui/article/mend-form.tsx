import { useLocale, useTranslations } from 'next-intl'
import type { ArticleDetail } from '../../../lib/store/rows'
import { mendArticleByHand } from '../../actions/mend-article'
import { ChangeForm } from '../mending/change-form'
import { languageName } from '../format/language-name'
import { ARTICLE_LANGUAGES } from './article-languages'

interface Props {
  readonly article: ArticleDetail
  /** Names to choose from; any other may be entered. */
  readonly outlets: readonly string[]
}

/** Title, outlet, date and language of an article. A date keeps the time zone that the article states. */
export function MendForm({ article, outlets }: Props) {
  const t = useTranslations('mendArticle')
  const locale = useLocale()
  const { title } = article.metadata
  const shownTitle = title === null && article.title === article.fileName ? '' : article.title
  const [, date = '', time = '', offset = ''] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})[^Z+-]*(Z|[+-]\d{2}:?\d{2})?)?/.exec(article.publishedAt ?? '') ?? []
  const languages = [...new Set([...ARTICLE_LANGUAGES, article.language])].map((code) => ({ code, name: languageName(code, locale) ?? code })).sort((a, b) => a.name.localeCompare(b.name, locale))
  const shown = { article: article.id, titleShown: shownTitle, languageShown: article.language, dateShown: date, timeShown: time, offset }
  return (
    <ChangeForm action={mendArticleByHand} className="fields" label={t('save')} pendingLabel={t('saving')} primary>
      {Object.entries(shown).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        {t('titleField')}
        <input name="title" className="field" maxLength={500} defaultValue={shownTitle} lang={article.language} autoComplete="off" />
      </label>
      <label>
        {t('outlet')}
        <input name="outlet" className="field" maxLength={200} defaultValue={article.outlet ?? ''} list="outlets" autoComplete="off" />
        <datalist id="outlets">
          {outlets.map((outlet) => (
            <option key={outlet} value={outlet} />
          ))}
        </datalist>
      </label>
      <div className="pair">
        <label>
          {t('date')}
          <input type="date" name="date" className="field" defaultValue={date} />
        </label>
        <label>
          {t('time')}
          <input type="time" name="time" className="field" defaultValue={time} />
        </label>
      </div>
      <label>
        {t('language')}
        <select name="language" className="field" defaultValue={article.language} aria-describedby="language-note">
          {languages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <small id="language-note">{t('languageNote')}</small>
      </label>
    </ChangeForm>
  )
}
