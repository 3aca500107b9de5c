import Form from 'next/form'
import type { Filter } from '../../lib/document'
import { filterUrl } from './filters/filter-url'
import { SearchField } from './search-field'

interface Props {
  /** The page that shows what is found. */
  readonly action: string
  /** The parameter of the words looked for. */
  readonly name: string
  readonly value?: string | undefined
  readonly label: string
  readonly button: string
  /** What else the page is asked for; it stays. */
  readonly filter?: Filter
  /** false: the page stays where it is. */
  readonly scroll?: boolean
}

/** Words to look for, in the address as everything that is asked for. */
export function SearchForm({ action, name, value = '', label, button, filter = {}, scroll }: Props) {
  return (
    <Form action={action} className="search" role="search" scroll={scroll}>
      {[...new URLSearchParams(filterUrl('', filter).slice(1))].map(([other, said]) => (
        <input key={other} type="hidden" name={other} value={said} />
      ))}
      <SearchField name={name} value={value} label={label} />
      <button className="button">{button}</button>
    </Form>
  )
}
