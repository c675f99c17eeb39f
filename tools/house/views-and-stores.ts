import type { Finding, House, Rule } from './house.ts'
import { type Role, roleOf } from './place.ts'
import type { SourceFile } from './source-file.ts'

/** What is shown and what is kept meet in a route only. */
export const viewsAndStores: Rule = {
  name: 'views import no store, stores import no view',
  find: house => [...house.files.values()].flatMap(file => breaches(file, house)),
}

function breaches(file: SourceFile, house: House): Finding[] {
  const forbidden = forbiddenFor(roleOf(file.path))
  if (forbidden === undefined) return []
  return file.imports
    .filter(
      ({ target, names }) =>
        target !== undefined &&
        names.concat(NONE).some(({ name }) => leadsTo(house, target, { name, forbidden })),
    )
    .map(({ specifier, line }) => ({
      path: file.path,
      line,
      message: `imports ${specifier}, which leads to a ${forbidden}`,
    }))
}

/** An import for its side effects names nothing but still reaches the file. */
const NONE = { name: '', typeOnly: false }

function forbiddenFor(role: Role): Role | undefined {
  if (role === 'view') return 'store'
  return role === 'store' ? 'view' : undefined
}

type Search = { readonly name: string; readonly forbidden: Role }

/** True when the file, or the file behind a door that hands the name on, plays the forbidden part. */
function leadsTo(house: House, path: string, { name, forbidden }: Search): boolean {
  if (roleOf(path) === forbidden) return true
  return (house.files.get(path)?.reExports ?? [])
    .filter(one => one.name === name)
    .some(one => leadsTo(house, one.target, { name: one.imported, forbidden }))
}
