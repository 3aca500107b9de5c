import { useTranslations } from 'next-intl'
import type { UploadRow } from '../../../lib/store/rows'
import { useMoment } from '../format/use-moment'
import { Link } from '../link'
import { nameOfFile } from './name-of-file'
import { uploadCounts } from './upload-counts'

/** Uploads, the latest first, with what became of them. */
export function UploadList({ rows }: { readonly rows: readonly UploadRow[] }) {
  const t = useTranslations('uploads')
  const moment = useMoment()
  return (
    <table className="list">
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link className="plain" href={`/uploads/${row.id}`}>
                {moment(row.createdAt)}
              </Link>
            </td>
            <td>
              <UploadName row={row} />
              {uploadCounts(row).map(({ outcome, count }) => t(`counted.${outcome}`, { count })).join(' · ')}
            </td>
            <td className="num">{t(row.removing ? 'state.removing' : row.interrupted ? 'state.interrupted' : `state.${row.state}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What came in, by the name of its first file. */
function UploadName({ row }: { readonly row: UploadRow }) {
  const t = useTranslations('uploads')
  if (row.first === null) return null
  const { name, holdsMany } = nameOfFile(row.first)
  return <span className="first-file">{row.accepted > 1 && !holdsMany ? t('andOthers', { name, count: row.accepted - 1 }) : name}</span>
}
