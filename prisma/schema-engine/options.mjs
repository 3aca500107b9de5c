/** The arguments that Prisma gives its engine: what to do, with which schema files, on which database. */
export function readOptions(args, env = process.env) {
  const options = { version: false, schemas: [], url: env.DATABASE_URL, command: [] }
  const rest = [...args]
  while (rest.length > 0) {
    const argument = rest.shift()
    if (argument === '--version' || argument === '-V') options.version = true
    else if (argument === '--datamodels') options.schemas.push(rest.shift())
    else if (argument === '--datasource') options.url = JSON.parse(rest.shift()).url ?? options.url
    else if (argument === '--enabled-preview-features' || argument === '--extension-types') rest.shift()
    else options.command.push(argument)
  }
  return options
}

/** The database URL as options of the `pg` driver, and the schema that Prisma names in it. */
export function readUrl(text) {
  const url = new URL(text)
  const part = (encoded) => decodeURIComponent(encoded) || undefined
  const mode = url.searchParams.get('sslmode')
  // as libpq has it: "require" encrypts without checking the certificate
  const ssl = { require: { rejectUnauthorized: false }, 'no-verify': { rejectUnauthorized: false }, 'verify-ca': true, 'verify-full': true }[mode]
  return {
    connection: {
      host: url.searchParams.get('host') ?? part(url.hostname),
      port: Number(url.port || 5432),
      user: part(url.username),
      password: part(url.password),
      database: part(url.pathname.slice(1)),
      connectionTimeoutMillis: 10_000,
      ssl,
      max: 2,
    },
    schema: url.searchParams.get('schema') ?? undefined,
  }
}
