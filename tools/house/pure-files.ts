import { Visitor } from 'oxc-parser'
import type { Finding, House, Rule } from './house.ts'
import { findFolder, type Role, roleOf } from './place.ts'
import type { Import, SourceFile } from './source-file.ts'

const SHELL: readonly Role[] = ['store', 'routes', 'jobs', 'commands', 'view', 'test']
/** Builtins that only compute. `node:crypto` is looked at name by name. */
const PURE_BUILTINS: readonly string[] = ['node:buffer', 'node:util']
const PURE_CRYPTO: readonly string[] = ['createHash', 'createHmac', 'hash', 'timingSafeEqual']
/** Packages that only compute: schemas of forms and of reference data. */
const PURE_PACKAGES: readonly string[] = ['typebox']
/** The schemas of fields, which forms are put together from. */
const FIELDS = 'src/web/fields.ts'

/** The pure core decides from what it is given: it reaches for no shell, no clock, no chance, no environment, no file. */
export const pureFiles: Rule = {
  name: 'pure files import no shell and read no clock, randomness, environment or file',
  find: house =>
    [...house.files.values()]
      .filter(file => ['pure', 'forms'].includes(roleOf(file.path)))
      .flatMap(file => [...importFindings(file, house), ...readFindings(file)]),
}

function importFindings(file: SourceFile, house: House): Finding[] {
  return file.imports.flatMap(one => {
    const reason = reasonAgainst(file, one, house)
    return reason ? [{ path: file.path, line: one.line, message: `imports ${one.specifier}: ${reason}` }] : []
  })
}

function reasonAgainst(file: SourceFile, one: Import, house: House): string | undefined {
  if (one.target === undefined) return packageBreach(one)
  if (roleOf(file.path) === 'forms' && one.target === FIELDS) return undefined
  return fileBreach(one, one.target, house)
}

function packageBreach({ specifier, names }: Import): string | undefined {
  if (PURE_BUILTINS.includes(specifier)) return undefined
  if (specifier === 'node:crypto' && names.every(({ name }) => PURE_CRYPTO.includes(name))) return undefined
  if (specifier.startsWith('node:')) return 'this builtin is not pure'
  const root = specifier.split('/')[0] ?? specifier
  return PURE_PACKAGES.includes(root)
    ? undefined
    : 'a pure file imports no package that does more than compute'
}

function fileBreach(one: Import, target: string, house: House): string | undefined {
  const folder = findFolder(target)
  if (folder === 'platform' || folder === 'web') return `a pure file imports no ${folder}`
  const role = roleOf(target)
  if (SHELL.includes(role)) return `a pure file imports no ${role}`
  if (role !== 'door') return undefined
  const impure = one.names.filter(({ name, typeOnly }) => !typeOnly && comesFromShell(house, target, name))
  return impure.length > 0
    ? `${impure.map(({ name }) => name).join(', ')} is shell work behind that door; a pure file takes its answer as an argument`
    : undefined
}

/** Follows a name through the door to the file that holds it. */
function comesFromShell(house: House, path: string, name: string): boolean {
  const file = house.files.get(path)
  if (!file || SHELL.includes(roleOf(path))) return file !== undefined
  if (name === '*') return file.reExports.some(one => comesFromShell(house, one.target, one.imported))
  if (file.ownExports.includes(name)) return false
  return file.reExports
    .filter(one => one.name === name || one.name === '*')
    .filter(one => one.name === name || holds(house, one.target, name))
    .some(one => comesFromShell(house, one.target, one.name === '*' ? name : one.imported))
}

function holds(house: House, path: string, name: string): boolean {
  const file = house.files.get(path)
  return Boolean(file?.ownExports.includes(name) || file?.reExports.some(one => one.name === name))
}

/** Names of the surroundings, each with the properties that read them. */
const AMBIENT: ReadonlyMap<string, readonly string[]> = new Map([
  ['Date', ['now']],
  ['Math', ['random']],
  ['Temporal', ['Now']],
  ['performance', ['*']],
  ['process', ['*']],
  ['crypto', ['*']],
  ['globalThis', ['*']],
])
const AMBIENT_CALLS: readonly string[] = ['Date', 'fetch', 'setTimeout', 'setInterval', 'setImmediate']

function readFindings(file: SourceFile): Finding[] {
  const found: Finding[] = []
  const say = (what: string, offset: number): void => {
    found.push({
      path: file.path,
      line: file.lineAt(offset),
      message: `reads ${what}; take it as an argument`,
    })
  }
  const isAmbient = (object: string, property: string): boolean =>
    Boolean(AMBIENT.get(object)?.some(one => one === '*' || one === property))
  new Visitor({
    MemberExpression: ({ object, property, start }) => {
      const name =
        property.type === 'Identifier'
          ? property.name
          : property.type === 'Literal'
            ? String(property.value)
            : ''
      if (object.type === 'Identifier' && isAmbient(object.name, name)) say(`${object.name}.${name}`, start)
    },
    VariableDeclarator: ({ id, init, start }) => {
      if (id.type !== 'ObjectPattern' || init?.type !== 'Identifier') return
      if (AMBIENT.has(init.name)) say(`parts of ${init.name}`, start)
    },
    NewExpression: ({ callee, arguments: given, start }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0)
        say('new Date()', start)
    },
    CallExpression: ({ callee, start }) => {
      if (callee.type === 'Identifier' && AMBIENT_CALLS.includes(callee.name)) say(`${callee.name}()`, start)
    },
  }).visit(file.program)
  return found
}
