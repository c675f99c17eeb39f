import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What is built, fetched or written while running is not part of the checkout. */
const LEFT_OUT: readonly string[] = ['.git', 'node_modules', 'dist', 'var']
const TEXT =
  /\.(?:tsx?|mjs|js|json|md|sql|css|typ|sh|ya?ml|toml|svg|html|txt|csv)$|\/run$|^\.?[A-Za-z]+$|^\.npmrc$/

/**
 * Reads every file of the checkout by its path from the root. Files that are no text stand there with an empty text,
 * so that links to them can be followed.
 */
export async function readCheckout(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: false, withFileTypes: true })
  const roots = entries.filter(({ name }) => !LEFT_OUT.includes(name))
  const paths = await Promise.all(
    roots.map(async entry =>
      entry.isDirectory() ? pathsUnder(root, entry.name) : entry.isFile() ? [entry.name] : [],
    ),
  )
  const texts = await Promise.all(
    paths
      .flat()
      .map(
        async (path): Promise<[string, string]> => [path, TEXT.test(path) ? await readText(root, path) : ''],
      ),
  )
  return new Map(texts.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

async function pathsUnder(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
}

/** Files of data larger than this are not read: the rules speak of programs and pages. */
const LARGEST_TEXT = 1_000_000

async function readText(root: string, path: string): Promise<string> {
  const bytes = await readFile(join(root, path))
  return bytes.length > LARGEST_TEXT ? '' : bytes.toString('utf8')
}
