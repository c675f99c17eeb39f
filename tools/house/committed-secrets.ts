import type { Finding, Rule } from './house.ts'
import { isTest } from './place.ts'

type Pattern = {
  readonly what: string
  readonly pattern: RegExp
  readonly inTests: boolean
  readonly in: RegExp
}

const ANY_FILE = /./
const PROGRAM = /\.(?:tsx?|mjs|js|json|ya?ml|sh|sql|toml)$/

const SECRETS: readonly Pattern[] = [
  { what: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/, inTests: false, in: ANY_FILE },
  { what: 'an access key', pattern: /\bAKIA[0-9A-Z]{16}\b/, inTests: true, in: ANY_FILE },
  {
    what: 'a password in the program',
    // A field's own name (“new-password”) is not a secret, so the value may not hold the word itself;
    // one put together at run time is none either.
    pattern:
      /(?:password|passwd|secret|api_?key)['"]?\s*[:=]\s*(['"`])(?!\w*-?(?:password|secret)\b)(?![^'"`]*\$\{)[!-~]{4,}?\1/i,
    inTests: false,
    in: PROGRAM,
  },
  {
    what: 'a password in an address',
    pattern: /\b[a-z]+:\/\/[^\s:@/'"`$]+:[^\s@/'"`$]+@/,
    inTests: false,
    in: PROGRAM,
  },
]

const MACHINE_PATHS: readonly Pattern[] = [
  {
    what: 'a path of one machine',
    pattern: /(?<![\w.~-])(?:\/(?:home|Users)\/[\w.-]+\/|\/root\/|\/tmp\/|[A-Z]:\\Users\\)/,
    inTests: true,
    in: ANY_FILE,
  },
  {
    what: 'the host of a package registry',
    pattern: /https?:\/\/registry\.[a-z]|^\s*"resolved": "http/,
    inTests: true,
    in: ANY_FILE,
  },
]

/** Public data files are too large to read on every check and hold no program. */
const UNREAD = /^reference-data\//

export const committedSecrets: Rule = {
  name: 'no secret is committed',
  find: ({ texts }) => search(texts, SECRETS),
}

export const machinePaths: Rule = {
  name: 'no path of one machine and no registry host is committed',
  find: ({ texts }) => search(texts, MACHINE_PATHS),
}

function search(texts: ReadonlyMap<string, string>, patterns: readonly Pattern[]): Finding[] {
  return [...texts]
    .filter(([path]) => !UNREAD.test(path))
    .flatMap(([path, text]) => {
      const wanted = patterns.filter(one => one.in.test(path) && (one.inTests || !isTest(path)))
      return text
        .split('\n')
        .flatMap((line, index) =>
          wanted
            .filter(({ pattern }) => pattern.test(line))
            .map(({ what }) => ({ path, line: index + 1, message: `holds ${what}` })),
        )
    })
}
