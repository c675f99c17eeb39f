import { posix } from 'node:path'
import type { Finding, House, Rule } from './house.ts'

const LINK = /\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g
const PATH_IN_TEXT = /`((?:src|tools|journeys|migrations|reference-data|decisions)\/[\w./-]+)`/g
const SCRIPT = /`npm (?:run )?([\w:-]+)/g
/** Commands of npm itself and the scripts npm runs without `run`. */
const NPM_COMMANDS: readonly string[] = [
  'ci',
  'install',
  'start',
  'test',
  'run',
  'audit',
  'outdated',
  'update',
]

/** A page that points at a file, or names one, points at one that is there. */
export const documentPaths: Rule = {
  name: 'links and paths in the documents lead somewhere',
  find: house => pages(house).flatMap(([path, text]) => brokenPaths(house, path, text)),
}

/** A page that tells the reader to run a script names one that package.json has. */
export const documentScripts: Rule = {
  name: 'scripts named in the documents exist',
  find: house => {
    const scripts = scriptNames(house.texts.get('package.json') ?? '{}')
    return pages(house).flatMap(([path, text]) =>
      matches(text, SCRIPT)
        .filter(({ word }) => !scripts.includes(word) && !NPM_COMMANDS.includes(word))
        .map(({ word, line }) => ({
          path,
          line,
          message: `names the script “${word}”, which package.json does not have`,
        })),
    )
  },
}

const pages = ({ texts }: House): [string, string][] => [...texts].filter(([path]) => path.endsWith('.md'))

function brokenPaths(house: House, page: string, text: string): Finding[] {
  const links = matches(text, LINK)
    .filter(({ word }) => !/^[a-z]+:/i.test(word))
    .map(({ word, line }) => ({ line, target: posix.join(posix.dirname(page), word) }))
  const named = matches(text, PATH_IN_TEXT).map(({ word, line }) => ({ line, target: word }))
  return [...links, ...named]
    .filter(({ target }) => !exists(house, target.replace(/\/$/, '')))
    .map(({ target, line }) => ({ path: page, line, message: `points at ${target}, which is not there` }))
}

const exists = ({ texts }: House, target: string): boolean =>
  texts.has(target) || [...texts.keys()].some(path => path.startsWith(`${target}/`))

const matches = (text: string, pattern: RegExp): { word: string; line: number }[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(pattern)].map(match => ({ word: match[1] ?? '', line: index + 1 })),
    )

function scriptNames(manifest: string): string[] {
  const parsed: unknown = JSON.parse(manifest)
  if (typeof parsed !== 'object' || parsed === null || !('scripts' in parsed)) return []
  return typeof parsed.scripts === 'object' && parsed.scripts !== null ? Object.keys(parsed.scripts) : []
}
